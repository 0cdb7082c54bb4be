import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { briefTexts, type NoticeInput, noticeTexts, reasonLines } from '../../marriage-law/notice-texts.ts';
import { personOnCertificate, personTexts } from '../../marriage-law/person-on-paper.ts';
import type { BookletRecord } from '../../papers/booklet.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { MarriageApplication } from './schema.ts';

type Texts = Readonly<Record<string, string>>;

const whole = [
  ...['name', 'sex', 'nationality', 'birth', 'ethnicity', 'occupation', 'education', 'idNumber', 'hukouAddress'],
  'status',
];
const counterpart = ['name', 'nationality', 'birth', 'idNumber', 'hukouAddress'];

/** Name, sex, birth and number must be there: no paper guesses one. INVALID with the field. */
function requirePersons({ man, woman }: MarriageApplication): void {
  personOnCertificate(man, 'man');
  personOnCertificate(woman, 'woman');
}

function personAs(who: string, application: MarriageApplication, role: PartyRole, fields: readonly string[]): Texts {
  const all = personTexts(who, application[role]);
  return Object.fromEntries(fields.map((field) => [`${who}.${field}`, all[`${who}.${field}`] ?? '']));
}

/**
 * F1 《申请结婚登记声明书》 of one party, or F1b 《申请补办结婚登记声明书》 where the couple told since when they have lived as
 * husband and wife. INVALID where a person's name, sex, birth or number is not there.
 */
export function declarationForm(input: {
  readonly application: MarriageApplication;
  readonly party: PartyRole;
  readonly on: PlainDate;
  readonly office: string;
}): FormRecord {
  const { application, party, on, office } = input;
  requirePersons(application);
  const { cohabitedSince } = application;
  const texts = {
    ...personAs('declarant', application, party, whole),
    ...personAs('other', application, party === 'man' ? 'woman' : 'man', counterpart),
    ...(cohabitedSince ? { cohabitedSince: certificateDate(cohabitedSince) } : {}),
    office,
    on: certificateDate(on),
  };
  return { form: cohabitedSince ? 'marriage-declaration-late' : 'marriage-declaration', on, texts };
}

/**
 * F2 《结婚登记审查处理表》; number, day and printed numbers once they exist. `on` decides the template. INVALID where a
 * person's name, sex, birth or number is not there.
 */
export function reviewForm(input: {
  readonly application: MarriageApplication;
  readonly on: PlainDate;
  readonly office: string;
  readonly opinion: string;
  readonly photo?: Uint8Array | undefined;
  readonly number?: string | undefined;
  readonly registeredOn?: PlainDate | undefined;
  readonly manPrintNumber?: string | undefined;
  readonly womanPrintNumber?: string | undefined;
}): FormRecord {
  const { application, on, office, opinion, photo, registeredOn } = input;
  requirePersons(application);
  const texts = {
    ...personAs('man', application, 'man', [...whole, 'papers']),
    ...personAs('woman', application, 'woman', [...whole, 'papers']),
    opinion,
    registeredOn: registeredOn ? certificateDate(registeredOn) : '',
    number: input.number ?? '',
    'man.printNumber': input.manPrintNumber ?? '',
    'woman.printNumber': input.womanPrintNumber ?? '',
    remark: application.remark ?? '',
    office,
  };
  return { form: 'marriage-review', on, texts, ...(photo ? { images: { photo } } : {}) };
}

/** F9 《不予办理结婚登记告知书》. */
export function refusalForm(input: NoticeInput & { readonly application: MarriageApplication }): FormRecord {
  const { application, on, reasons } = input;
  const texts = {
    ...noticeTexts(input),
    ...briefTexts('man', application.man),
    ...briefTexts('woman', application.woman),
  };
  return { form: 'marriage-refusal', on, texts, lists: reasonLines(reasons) };
}

/** Pages 2 and 3 of the 结婚证 of one party. INVALID where name, sex, birth, number or 字号 is not there. */
export function certificateBooklet(input: {
  readonly application: MarriageApplication;
  readonly party: PartyRole;
  /** 结婚证字号 */
  readonly number: string;
  readonly registeredOn: PlainDate;
  readonly firstPerson: 'holder' | 'man';
  readonly photo?: Uint8Array | undefined;
}): BookletRecord {
  const { application, party, number, registeredOn, firstPerson, photo } = input;
  if (number === '') throw new TongbanError('INVALID', { field: 'number', why: 'missing' });
  const man = personOnCertificate(application.man, 'man');
  const woman = personOnCertificate(application.woman, 'woman');
  const womanFirst = firstPerson === 'holder' && party === 'woman';
  return {
    kind: 'marriage-certificate',
    holder: (party === 'man' ? man : woman).name,
    registeredOn,
    number,
    remark: '',
    persons: womanFirst ? [woman, man] : [man, woman],
    ...(photo ? { photo } : {}),
  };
}
