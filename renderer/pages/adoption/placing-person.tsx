import { useId } from 'react';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { HukouRows, MoreRows } from '../adoption-people/person-details.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { PersonCard } from '../request/person-card.tsx';
import { shownPlacers, withPlacer } from './edits.ts';
import { PresentRow, WorkRows } from './person-more.tsx';
import type { PlacerProps } from './placer-cards.tsx';
import { TextRow } from './text-row.tsx';

interface PlacingPersonProps extends PlacerProps {
  readonly index: number;
  readonly wide: boolean;
}

/** One person who places the child (送养人): a birth parent or a guardian. Who is dead is named and does not come. */
export function PlacingPersonCard({ index, application, edit, wide }: PlacingPersonProps) {
  const { t } = useWords();
  const relations = useId();
  const person = shownPlacers(application)[index] ?? {};
  const reader = index === 0 ? 'placer' : 'second-placer';
  const path = `placer.persons.${index}`;
  const title = t(`role.${reader}`);
  const change = (field: string, facts: typeof person, typing?: boolean) =>
    edit(`${path}.${field}`, withPlacer(application, index, facts), typing);
  const rows = { title, path, person, change };
  return (
    <PersonCard {...rows} reader={reader} readKey={undefined} wide={wide}>
      <FormRow label={t('adopt.relation')}>
        <TextField
          label={t('party.named', { who: title, what: t('adopt.relation') })}
          field={`${path}.relation`}
          value={person.relation}
          longest={60}
          list={relations}
          onChange={(relation) => change('relation', { relation }, true)}
        />
        <datalist id={relations}>
          {(['father', 'mother', 'guardian'] as const).map((relation) => (
            <option key={relation} value={t(`adopt.relation.${relation}`)} />
          ))}
        </datalist>
        <Tick
          label={t('party.named', { who: title, what: t('adopt.dead') })}
          field={`${path}.dead`}
          checked={person.dead ?? false}
          onChange={(dead) => change('dead', { dead })}
        >
          {t('adopt.dead')}
        </Tick>
      </FormRow>
      {person.dead ? null : (
        <>
          <MoreRows {...rows} />
          <WorkRows {...rows} />
          <HukouRows {...rows} />
          <TextRow
            label={t('adopt.opinion')}
            named={t('party.named', { who: title, what: t('adopt.opinion') })}
            field={`${path}.opinion`}
            value={person.opinion}
            longest={400}
            onChange={(opinion) => change('opinion', { opinion }, true)}
          />
          <PresentRow {...rows} />
        </>
      )}
    </PersonCard>
  );
}
