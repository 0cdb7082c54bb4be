import type { PlainDate } from '../../dates/plain-date.ts';
import type { PartyRole } from '../../law/judgement.ts';
import type { Party } from '../../marriage-law/party.ts';
import { numberOnPaper, personOnCertificate } from '../../marriage-law/person-on-paper.ts';
import type { RefusalReason } from '../../papers/form-record.ts';
import type {
  MarriageCertificateRecord,
  MarriageDeclarationRecord,
  MarriageRefusalRecord,
  MarriageReviewRecord,
  PersonOnForm,
} from './records.ts';
import type { MarriageApplication } from './schema.ts';

const statusWords = { single: '未婚', divorced: '离婚', widowed: '丧偶', married: '已婚' } as const;

function personOnForm(party: Party, role: PartyRole): PersonOnForm {
  return {
    ...personOnCertificate(party, role),
    ethnicity: party.ethnicity ?? '',
    occupation: party.occupation ?? '',
    education: party.education ?? '',
    hukouAddress: party.hukouAddress ?? '',
    status: party.status ? statusWords[party.status] : '',
  };
}

/** Pages 2 and 3 of the booklet of one party. */
export function certificateRecord(input: {
  readonly application: MarriageApplication;
  readonly party: PartyRole;
  readonly number: string;
  readonly registeredOn: PlainDate;
  readonly firstPerson: 'holder' | 'man';
}): MarriageCertificateRecord {
  const { application, party, registeredOn } = input;
  const man = personOnCertificate(application.man, 'man');
  const woman = personOnCertificate(application.woman, 'woman');
  const womanFirst = input.firstPerson === 'holder' && party === 'woman';
  return {
    holder: application[party].name ?? '',
    registeredOn,
    number: input.number,
    remark: '',
    persons: womanFirst ? [woman, man] : [man, woman],
  };
}

/** F1, the declaration of one party. */
export function declarationRecord(input: {
  readonly application: MarriageApplication;
  readonly party: PartyRole;
  readonly on: PlainDate;
  readonly office: string;
}): MarriageDeclarationRecord {
  const { application, party, on, office } = input;
  const other = party === 'man' ? 'woman' : 'man';
  return {
    declarant: personOnForm(application[party], party),
    other: personOnForm(application[other], other),
    on,
    office,
  };
}

/** F2, the review form; number, day and printed numbers once they exist. */
export function reviewRecord(input: {
  readonly application: MarriageApplication;
  readonly office: string;
  readonly opinion: string;
  readonly paperLabel: (code: string) => string;
  readonly photo?: Uint8Array | undefined;
  readonly number?: string | undefined;
  readonly registeredOn?: PlainDate | undefined;
  readonly manPrintNumber?: string | undefined;
  readonly womanPrintNumber?: string | undefined;
}): MarriageReviewRecord {
  const { application, office, opinion, paperLabel } = input;
  const papersOf = (role: PartyRole) => (application[role].papers ?? []).map(paperLabel);
  return {
    man: personOnForm(application.man, 'man'),
    woman: personOnForm(application.woman, 'woman'),
    manPapers: papersOf('man'),
    womanPapers: papersOf('woman'),
    opinion,
    office,
    remark: application.remark ?? '',
    ...(input.registeredOn ? { registeredOn: input.registeredOn } : {}),
    ...(input.number ? { number: input.number } : {}),
    ...(input.manPrintNumber ? { manPrintNumber: input.manPrintNumber } : {}),
    ...(input.womanPrintNumber ? { womanPrintNumber: input.womanPrintNumber } : {}),
    ...(input.photo ? { photo: input.photo } : {}),
  };
}

/** F9, the refusal notice. */
export function refusalRecord(input: {
  readonly application: MarriageApplication;
  readonly noticeNumber: string;
  readonly requestedOn: PlainDate;
  readonly reasons: readonly RefusalReason[];
  readonly office: string;
  readonly on: PlainDate;
}): MarriageRefusalRecord {
  const brief = (party: Party) => ({ name: party.name ?? '', idNumber: numberOnPaper(party) });
  const { application, ...rest } = input;
  return { ...rest, man: brief(application.man), woman: brief(application.woman) };
}
