import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { numberedLines } from '../../marriage-law/notice-texts.ts';
import { personOnCertificate } from '../../marriage-law/person-on-paper.ts';
import type { BookletRecord } from '../../papers/booklet.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import { agreementClauses, agreementStamp } from './agreement.ts';
import {
  bothPersons,
  counterpartPerson,
  dateText,
  marriageTexts,
  otherThan,
  personAs,
  requireNames,
  wholePerson,
} from './paper-texts.ts';
import { standardQuestions } from './questions.ts';
import type { DivorceApplication } from './schema.ts';

/** What most papers of the second visit are made of. */
interface PaperInput {
  readonly application: DivorceApplication;
  readonly office: string;
  readonly on: PlainDate;
}

/** F10 《离婚登记声明书》 of one party. */
export function divorceDeclarationRecord(input: PaperInput & { readonly party: PartyRole }): FormRecord {
  const { application, party, office, on } = input;
  requireNames(application);
  const { 'marriage.number': number = '', 'marriage.registeredOn': registeredOn = '' } = marriageTexts(application);
  const texts = {
    ...personAs('declarant', application, party, wholePerson),
    ...personAs('other', application, otherThan(party), counterpartPerson),
    'marriage.number': number,
    'marriage.registeredOn': registeredOn,
    office,
    on: certificateDate(on),
  };
  return { form: 'divorce-declaration', on, texts };
}

/** F11 《离婚登记审查处理表》; number, day and printed numbers once they exist. */
export function divorceReviewRecord(
  input: PaperInput & {
    readonly opinion: string;
    readonly registeredOn?: PlainDate | undefined;
    readonly number?: string | undefined;
    readonly manPrintNumber?: string | undefined;
    readonly womanPrintNumber?: string | undefined;
    readonly manPhoto?: Uint8Array | undefined;
    readonly womanPhoto?: Uint8Array | undefined;
  },
): FormRecord {
  const { application, office, on, opinion, manPhoto, womanPhoto } = input;
  requireNames(application);
  const { 'marriage.number': number = '', 'marriage.registeredOn': registeredOn = '' } = marriageTexts(application);
  const texts = {
    ...bothPersons(application, [...wholePerson, 'papers']),
    'marriage.number': number,
    'marriage.registeredOn': registeredOn,
    divorceReason: application.divorceReason ?? '',
    opinion,
    registeredOn: dateText(input.registeredOn),
    number: input.number ?? '',
    'man.printNumber': input.manPrintNumber ?? '',
    'woman.printNumber': input.womanPrintNumber ?? '',
    remark: application.remark ?? '',
    office,
  };
  const images = {
    ...(manPhoto ? { 'man.photo': manPhoto } : {}),
    ...(womanPhoto ? { 'woman.photo': womanPhoto } : {}),
  };
  return { form: 'divorce-review', on, texts, images };
}

/** F12 离婚登记询问笔录 of one party: what was asked, or before that the standard questions with room for the answers. */
export function divorceQuestioningRecord(
  input: PaperInput & { readonly party: PartyRole; readonly registrar: string },
): FormRecord {
  const { application, party, office, on, registrar } = input;
  requireNames(application);
  const record = application.questioned?.[party];
  const blank = standardQuestions.map(({ question }) => ({ question, answer: '' }));
  const texts = {
    ...personAs('party', application, party, ['name', 'sex', 'idNumber']),
    ...personAs('other', application, otherThan(party), ['name']),
    askedOn: certificateDate(record?.on ?? on),
    office,
    registrar,
  };
  return { form: 'divorce-questioning', on, texts, lists: { questions: numberedLines(record?.questions ?? blank) } };
}

/** 离婚协议书: one copy for the archive, and one for each party with the stamp. INVALID while the terms leave something open. */
export function divorceAgreementRecord(input: PaperInput & { readonly copy: 'archive' | 'party' }): FormRecord {
  const { application, office, on, copy } = input;
  requireNames(application);
  const texts = {
    ...bothPersons(application, ['name', 'sex', 'birth', 'idNumber', 'hukouAddress']),
    ...marriageTexts(application),
    on: certificateDate(on),
    ...(copy === 'party' ? { stamp: agreementStamp(office, on) } : {}),
  };
  const clauses = agreementClauses(application).map(({ heading, text }) => ({ heading, text }));
  return { form: 'divorce-agreement', on, texts, lists: { clauses } };
}

/** Pages 2 and 3 of the 离婚证 of one party. INVALID where name, sex, birth or number is not there. */
export function divorceCertificateRecord(input: {
  readonly application: DivorceApplication;
  readonly party: PartyRole;
  /** 离婚证字号 */
  readonly number: string;
  readonly registeredOn: PlainDate;
  readonly firstPerson: 'holder' | 'man';
  readonly photo?: Uint8Array | undefined;
}): BookletRecord {
  const { application, party, number, registeredOn, firstPerson, photo } = input;
  const man = personOnCertificate(application.man, 'man');
  const woman = personOnCertificate(application.woman, 'woman');
  const womanFirst = firstPerson === 'holder' && party === 'woman';
  return {
    kind: 'divorce-certificate',
    holder: party === 'man' ? man.name : woman.name,
    registeredOn,
    number,
    remark: '',
    persons: womanFirst ? [woman, man] : [man, woman],
    ...(photo ? { photo } : {}),
  };
}
