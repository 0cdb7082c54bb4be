import {
  adopterNames,
  adopterTexts,
  briefFields,
  childFields,
  personOf,
  wholeFields,
} from '../../adoption-law/act-texts.ts';
import { adoptionCertificateRecord } from '../../adoption-law/certificate-record.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { originalTexts } from '../../marriage-law/original-texts.ts';
import type { AdoptionCertificateRecord } from '../../papers/adoption-certificate.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { AdoptionReissue } from './schema.ts';

/** What is issued again, in the words of forms. */
export const paperNames = {
  'adoption-certificate': '收养登记证',
  'dissolution-proof': '解除收养关系证明',
} as const satisfies Record<NonNullable<AdoptionReissue['kind']>, string>;

/** 补领原因 in the words of forms. */
export function reasonWords({ reason, reasonText = '' }: AdoptionReissue): string {
  if (reason === 'other') return reasonText;
  return reason === undefined ? '' : reason === 'lost' ? '遗失' : '损毁';
}

/** 备注 of the reissued paper, with the day of the reissue: 收养登记证遗失，补发此证。2026年03月02日 */
export function reissueRemark(application: AdoptionReissue, on: PlainDate): string {
  const name = application.kind ? paperNames[application.kind] : '';
  return `${name}${reasonWords(application)}，补发此证。${certificateDate(on)}`;
}

function purposeTexts(application: AdoptionReissue): Readonly<Record<string, string>> {
  const { kind, by, child } = application;
  return {
    kind: kind ? paperNames[kind] : '',
    reason: reasonWords(application),
    applicants: by === 'adoptee' ? (child.name ?? '') : adopterNames(application),
  };
}

/** 《补领收养登记证（解除收养关系证明）申请书》. */
export function adoptionReissueApplicationRecord(input: {
  readonly application: AdoptionReissue;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, office, on } = input;
  const { child, original, agent } = application;
  return {
    form: 'adoption-reissue-application',
    on,
    texts: {
      ...personOf('child', child, childFields),
      ...adopterTexts(application, wholeFields, true),
      ...originalTexts(original),
      ...purposeTexts(application),
      'agent.name': agent?.name ?? '',
      'agent.idNumber': agent?.idNumber ?? '',
      'agent.proof': agent?.proof ?? '',
      office,
      on: certificateDate(on),
    },
  };
}

/** 《补发收养登记证（解除收养关系证明）审查处理表》; number, day and printed number once they exist. */
export function adoptionReissueReviewRecord(input: {
  readonly application: AdoptionReissue;
  readonly office: string;
  readonly on: PlainDate;
  readonly opinion: string;
  readonly number?: string | undefined;
  readonly reissuedOn?: PlainDate | undefined;
  readonly printNumber?: string | undefined;
  readonly photo?: Uint8Array | undefined;
}): FormRecord {
  const { application, office, on, opinion, number = '', reissuedOn, printNumber = '', photo } = input;
  const { child, original, papers = '', remark = '' } = application;
  const sentence = reissuedOn ? reissueRemark(application, reissuedOn) : '';
  return {
    form: 'adoption-reissue-review',
    on,
    texts: {
      ...personOf('child', child, childFields),
      ...adopterTexts(application, briefFields),
      ...originalTexts(original),
      ...purposeTexts(application),
      papers,
      opinion,
      number,
      reissuedOn: reissuedOn ? certificateDate(reissuedOn) : '',
      printNumber,
      office,
      remark: [sentence, remark].filter((text) => text !== '').join(' '),
    },
    ...(photo ? { images: { photo } } : {}),
  };
}

/**
 * The reissued paper: number and day of the original registration (of a proof those of the dissolution), the remark with
 * the day of the reissue. INVALID where one of them is not there.
 */
export function reissuedCertificate(input: {
  readonly application: AdoptionReissue;
  readonly reissuedOn: PlainDate;
  readonly registrar: string;
  readonly photo?: Uint8Array | undefined;
}): AdoptionCertificateRecord {
  const { application, reissuedOn, registrar, photo } = input;
  const { kind, original = {}, end = {} } = application;
  const ofProof = kind === 'dissolution-proof';
  const number = ofProof ? end.number : original.number;
  const registeredOn = ofProof ? end.on : original.registeredOn;
  if (!kind) throw new TongbanError('INVALID', { field: 'kind', why: 'missing' });
  if (!number) throw new TongbanError('INVALID', { field: ofProof ? 'end.number' : 'original.number', why: 'missing' });
  if (!registeredOn)
    throw new TongbanError('INVALID', { field: ofProof ? 'end.on' : 'original.registeredOn', why: 'missing' });
  const of = { number: original.number, registeredOn: original.registeredOn };
  return adoptionCertificateRecord({
    kind: ofProof ? 'adoption-dissolution-proof' : 'adoption-certificate',
    parties: application,
    number,
    registeredOn,
    registrar,
    remark: reissueRemark(application, reissuedOn),
    photo: ofProof ? undefined : photo,
    ...(ofProof && of.number && of.registeredOn
      ? { original: { number: of.number, registeredOn: of.registeredOn } }
      : {}),
  });
}
