import type { ReactNode } from 'react';
import type { AdoptionPerson } from '#core/domain/adoption-law/persons.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { PersonCard } from '../request/person-card.tsx';
import { PresenceRow } from './person-details.tsx';

interface ApplicantCardProps {
  readonly applicant: AdoptionPerson;
  readonly edit: EditFacts<{ applicant?: AdoptionPerson }>;
  /** Papers and presence are asked of whoever asks for something at the counter. */
  readonly atCounter: boolean;
  readonly children?: ReactNode;
}

/** 申请人 of an act on an adoption. */
export function ApplicantCard({ applicant, edit, atCounter, children }: ApplicantCardProps) {
  const { t } = useWords();
  const rows = {
    title: t('role.applicant'),
    path: 'applicant',
    person: applicant,
    change: (field: string, facts: object, typing?: boolean) =>
      edit(`applicant.${field}`, { applicant: { ...applicant, ...facts } }, typing),
  };
  return (
    <PersonCard {...rows} reader="applicant" wide>
      <FormRow label={t('party.phone')}>
        <TextField
          label={t('party.named', { who: rows.title, what: t('party.phone') })}
          field="applicant.phone"
          value={applicant.phone}
          longest={40}
          onChange={(phone) => rows.change('phone', { phone }, true)}
        />
      </FormRow>
      {atCounter ? <PresenceRow {...rows} /> : null}
      {children}
    </PersonCard>
  );
}
