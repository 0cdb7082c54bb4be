import { Button, Select } from 'antd';
import { memo, type ReactNode, useState } from 'react';
import { partyKinds } from '#core/domain/marriage-law/party.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PartyAbroad, PartyCountry } from './party-abroad.tsx';
import { PartyEarlierMarriage } from './party-earlier-marriage.tsx';
import { PartyHousehold } from './party-household.tsx';
import { PartyIdentity } from './party-identity.tsx';
import { hasRareFacts, PartyPapers } from './party-papers.tsx';
import { PartyPhone } from './party-phone.tsx';
import type { PartyPartProps } from './party-props.ts';
import { usePartyField } from './use-party-field.ts';

interface PartyCardProps extends PartyPartProps {
  /** Opens the reading of this party's card. */
  readonly onReadCard: () => void;
  /** At the foot of the card, such as the paper that this party signs. Kept the same by the page while it is the same. */
  readonly foot?: ReactNode;
}

function KindSelect(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, choose } = usePartyField(props);
  return (
    <Select
      variant="borderless"
      className="party-kind"
      aria-label={named('party.kind')}
      data-field={path('kind')}
      value={props.party.kind ?? null}
      options={partyKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      popupMatchSelectWidth={false}
      onChange={(kind) => choose('kind', { kind: kind ?? undefined })}
    />
  );
}

/** One party (男方, 女方): the fields that the form of the matter shows now, in the order of the paper. */
export const PartyCard = memo(function PartyCard({ onReadCard, foot, ...props }: PartyCardProps) {
  const { t } = useWords();
  const { who, party, shown } = props;
  const [all, setAll] = useState(false);
  const title = t(`role.${who}`);
  return (
    <section className="card party" aria-label={title}>
      <div className="party-head">
        <h2>{title}</h2>
        <KindSelect {...props} />
        <span className="grow" />
        <ActionButton
          onAct={onReadCard}
          shortcut={who === 'man' ? 'F2' : 'F3'}
          label={t('party.named', { who: title, what: t('intake.readCard') })}
        >
          {t('intake.readCard')}
        </ActionButton>
      </div>
      <PartyIdentity {...props} />
      <PartyCountry {...props} />
      <PartyHousehold {...props} />
      <PartyAbroad {...props} />
      <PartyEarlierMarriage {...props} />
      <PartyPapers {...props} all={all} />
      {shown.has('phone') && (all || party.phone) ? <PartyPhone {...props} /> : null}
      <div className="party-foot">
        {foot}
        {all || !(shown.has('phone') || hasRareFacts(shown)) ? null : (
          <Button
            type="link"
            size="small"
            aria-label={t('party.named', { who: title, what: t('party.more') })}
            onClick={() => setAll(true)}
          >
            {t('party.more')}
          </Button>
        )}
      </div>
    </section>
  );
});
