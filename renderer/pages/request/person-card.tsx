import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { partyKinds } from '#core/domain/marriage-law/party.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog, type CardHolder } from '../intake/card-dialog.tsx';
import { factsOfCard } from '../intake/card-facts.ts';
import { PersonRows, type PersonRowsProps } from './person-rows.tsx';
import '../intake/intake.css';
import './request.css';

interface PersonCardProps extends PersonRowsProps {
  /** The key that reads the card; none where more persons have a card than there are keys. */
  readonly readKey?: 'F2' | 'F3' | undefined;
  readonly reader: CardHolder;
  readonly children?: ReactNode;
  /** The card stands alone: its rows stand in two columns. */
  readonly wide?: boolean;
}

/** One person of a request (申请人, 男方, 女方): who it is, and what `children` ask besides. */
export function PersonCard({ readKey, reader, children, wide = false, ...rows }: PersonCardProps) {
  const { t } = useWords();
  const [reading, setReading] = useState(false);
  const { title, path, person, change } = rows;
  return (
    <section className="card party" aria-label={title}>
      <div className="party-head">
        <h2>{title}</h2>
        <Select
          variant="borderless"
          className="party-kind"
          aria-label={t('party.named', { who: title, what: t('party.kind') })}
          data-field={`${path}.kind`}
          value={person.kind ?? null}
          options={partyKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          popupMatchSelectWidth={false}
          onChange={(kind) => change('kind', { kind: kind ?? undefined })}
        />
        <span className="grow" />
        <ActionButton
          onAct={() => setReading(true)}
          shortcut={readKey}
          label={t('party.named', { who: title, what: t('intake.readCard') })}
        >
          {t('intake.readCard')}
        </ActionButton>
      </div>
      <div className={wide ? 'facts-rows' : 'person-rows'}>
        <PersonRows {...rows} />
        {children}
      </div>
      {reading ? (
        <CardDialog
          who={reader}
          onRead={(card) => change('idNumber', factsOfCard(card, person))}
          onClose={() => setReading(false)}
        />
      ) : null}
    </section>
  );
}
