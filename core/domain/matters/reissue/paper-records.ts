import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { briefTexts, type NoticeInput, noticeTexts, reasonLines } from '../../marriage-law/notice-texts.ts';
import { originalTexts } from '../../marriage-law/original-texts.ts';
import { personOnCertificate, personTexts } from '../../marriage-law/person-on-paper.ts';
import type { BookletRecord } from '../../papers/booklet.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import { certificateNames, reasonWords, reissueBooklet, reissueRemark } from './certificate.ts';
import { reissueParties } from './parties.ts';
import type { ReissueApplication } from './schema.ts';

const roleWords = { man: '男方', woman: '女方' } as const;

/** 《申请补领婚姻登记证声明书》 is one sheet for both; who applies is said on it. */
function applicantWords(application: ReissueApplication): string {
  return reissueParties(application)
    .map((role) => {
      const name = application[role]?.name ?? '';
      return name === '' ? roleWords[role] : `${roleWords[role]}${name}`;
    })
    .join('、');
}

function purposeTexts({ kind, reason }: ReissueApplication): Readonly<Record<string, string>> {
  return { kind: kind ? certificateNames[kind] : '', reason: reason ? reasonWords[reason] : '' };
}

function bothPersons({ man = {}, woman = {} }: ReissueApplication): Readonly<Record<string, string>> {
  return { ...personTexts('man', man), ...personTexts('woman', woman) };
}

function agentTexts({ proxy }: ReissueApplication): Readonly<Record<string, string>> {
  if (!proxy) return {};
  const { name = '', idNumber = '', notary = '', notarised } = proxy;
  const proof = notarised ? `授权委托书（已公证${notary === '' ? '' : `，${notary}`}）` : '授权委托书';
  return { 'agent.name': name, 'agent.idNumber': idNumber, 'agent.proof': proof };
}

/** F13 《申请补领婚姻登记证声明书》. */
export function reissueDeclarationRecord(input: {
  readonly application: ReissueApplication;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, office, on } = input;
  return {
    form: 'reissue-declaration',
    on,
    texts: {
      ...bothPersons(application),
      ...originalTexts(application.original),
      ...purposeTexts(application),
      ...agentTexts(application),
      applicant: applicantWords(application),
      office,
      on: certificateDate(on),
    },
  };
}

/** F14 《补发婚姻登记证审查处理表》; number, day and printed numbers once they exist. `on` decides the template. */
export function reissueReviewRecord(input: {
  readonly application: ReissueApplication;
  readonly on: PlainDate;
  readonly office: string;
  readonly opinion: string;
  readonly number?: string | undefined;
  /** What stands as 登记日期 on the booklet (`reissueRegisteredOn`). */
  readonly registeredOn?: PlainDate | undefined;
  readonly manPrintNumber?: string | undefined;
  readonly womanPrintNumber?: string | undefined;
  readonly images?: FormRecord['images'] | undefined;
}): FormRecord {
  const { application, on, office, opinion, number = '', registeredOn, images } = input;
  const { kind, reason, remark = '' } = application;
  const sentence = kind && reason && number !== '' ? reissueRemark(kind, reason, on) : '';
  return {
    form: 'reissue-review',
    on,
    texts: {
      ...bothPersons(application),
      ...originalTexts(application.original),
      ...purposeTexts(application),
      opinion,
      registeredOn: registeredOn ? certificateDate(registeredOn) : '',
      number,
      'man.printNumber': input.manPrintNumber ?? '',
      'woman.printNumber': input.womanPrintNumber ?? '',
      remark: [sentence, remark].filter((text) => text !== '').join(' '),
      office,
    },
    ...(images ? { images } : {}),
  };
}

/** 《不予补发婚姻登记证告知书》. */
export function reissueRefusalRecord(input: NoticeInput & { readonly application: ReissueApplication }): FormRecord {
  const { application, on, reasons } = input;
  const texts = {
    ...noticeTexts(input),
    ...briefTexts('man', application.man),
    ...briefTexts('woman', application.woman),
  };
  return { form: 'reissue-refusal', on, texts, lists: reasonLines(reasons) };
}

/**
 * Pages 2 and 3 of the reissued booklet of one who applied: new number, day of the original registration, remark with
 * the day of the reissue. INVALID where a person, the kind or the reason is not there.
 */
export function reissueBookletRecord(input: {
  readonly application: ReissueApplication;
  readonly party: PartyRole;
  readonly number: string;
  /** 登记日期 on the booklet (`reissueRegisteredOn`). */
  readonly registeredOn: PlainDate;
  /** The day of the reissue, for the remark. */
  readonly reissuedOn: PlainDate;
  readonly firstPerson: 'holder' | 'man';
  readonly photo?: Uint8Array | undefined;
}): BookletRecord {
  const { application, party, number, registeredOn, reissuedOn, photo } = input;
  const { kind, reason } = application;
  if (!kind) throw new TongbanError('INVALID', { field: 'kind', why: 'missing' });
  if (!reason) throw new TongbanError('INVALID', { field: 'reason', why: 'missing' });
  const man = personOnCertificate(application.man ?? {}, 'man');
  const woman = personOnCertificate(application.woman ?? {}, 'woman');
  const womanFirst = input.firstPerson === 'holder' && party === 'woman';
  return {
    kind: reissueBooklet(kind),
    holder: (party === 'man' ? man : woman).name,
    registeredOn,
    number,
    remark: reissueRemark(kind, reason, reissuedOn),
    ...(photo ? { photo } : {}),
    persons: womanFirst ? [woman, man] : [man, woman],
  };
}
