import type { PlainDate } from '../../dates/plain-date.ts';
import { completeApplicant } from '../../marriage-law/applicant.ts';
import { normaliseName } from '../../people/names.ts';
import type { ArchiveEnquiry } from './schema.ts';

/** The enquiry as it lies before the clerk: one mainland resident, nothing typed. */
export function emptyArchiveEnquiry(): ArchiveEnquiry {
  return { applicant: { kind: 'mainland' } };
}

/** A draft as it enters the journal: names normalised, birth and sex off a valid number. */
export function completeArchiveEnquiry(draft: ArchiveEnquiry, today: PlainDate): ArchiveEnquiry {
  const { sought } = draft;
  const names = {
    ...(sought?.name === undefined ? {} : { name: normaliseName(sought.name) }),
    ...(sought?.otherName === undefined ? {} : { otherName: normaliseName(sought.otherName) }),
  };
  return {
    ...draft,
    applicant: completeApplicant(draft.applicant, today),
    ...(sought ? { sought: { ...sought, ...names } } : {}),
  };
}
