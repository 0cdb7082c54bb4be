import type { ReactNode } from 'react';
import { type AdoptionEnd, adoptionStates } from '#core/domain/adoption-law/adoption-end.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';

/** What the archive says of an adoption. */
export interface ArchiveFacts {
  archiveFound?: boolean | undefined;
  state?: (typeof adoptionStates)[number] | undefined;
  end?: AdoptionEnd | undefined;
}

interface ArchiveCardProps {
  readonly facts: ArchiveFacts;
  readonly edit: EditFacts<ArchiveFacts>;
  readonly children?: ReactNode;
}

/** Where the end stands in the application. */
const path = 'end';

/** 查档结果: whether the file was found, what became of the adoption, and how it ended. */
export function ArchiveCard({ facts, edit, children }: ArchiveCardProps) {
  const { t } = useWords();
  const { archiveFound, state, end = {} } = facts;
  return (
    <FactsCard title={t('adoptionPeople.archive')}>
      <FormRow label={t('adoptionPeople.file')}>
        <YesNo
          label={t('adoptionPeople.file')}
          field="archiveFound"
          yes={t('adoptionPeople.found')}
          no={t('adoptionPeople.notFound')}
          value={archiveFound}
          onChange={(found) => edit('archiveFound', { archiveFound: found })}
        />
      </FormRow>
      <FormRow label={t('adoptionPeople.state')}>
        <Choice
          label={t('adoptionPeople.state')}
          field="state"
          options={adoptionStates.map((value) => ({ value, label: t(`adoptionPeople.state.${value}`) }))}
          value={state}
          onChange={(chosen) => edit('state', { state: chosen })}
        />
      </FormRow>
      {state === 'dissolved' || state === 'annulled' ? (
        <>
          <FormRow label={t('adoptionPeople.endOn')}>
            <DateField
              label={t('adoptionPeople.endOn')}
              field={`${path}.on`}
              value={end.on}
              onChange={(on) => edit(`${path}.on`, { end: { ...end, on } }, true)}
            />
          </FormRow>
          <FormRow label={t('adoptionPeople.endNumber')}>
            <TextField
              label={t('adoptionPeople.endNumber')}
              field={`${path}.number`}
              value={end.number}
              longest={60}
              onChange={(number) => edit(`${path}.number`, { end: { ...end, number } }, true)}
            />
          </FormRow>
        </>
      ) : null}
      {children}
    </FactsCard>
  );
}
