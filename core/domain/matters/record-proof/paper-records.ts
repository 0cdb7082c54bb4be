import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { type NoticeInput, requestRefusalRecord } from '../../marriage-law/notice-texts.ts';
import { personTexts } from '../../marriage-law/person-on-paper.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import { countryName } from './countries.ts';
import type { RecordProofRequest } from './schema.ts';

/** 用途 as the certificate and the notice say it. */
export function purposeWords({ purpose, country }: RecordProofRequest): string {
  switch (purpose) {
    case undefined:
      return '';
    case 'taiwan':
      return '办理涉台事务';
    case 'notarisation':
      return country === undefined ? '办理公证' : `办理公证，使用国家：${countryName(country)}`;
    case 'other':
      return '其他';
  }
}

/** The sentence of the certificate: what was found in what was searched. INVALID while the search is not told. */
export function resultSentence({ applicant, searchedFrom, searchedTo, found, records }: RecordProofRequest): string {
  if (!searchedFrom || !searchedTo) throw new TongbanError('INVALID', { field: 'searchedFrom', why: 'missing' });
  if (!found) throw new TongbanError('INVALID', { field: 'found', why: 'missing' });
  const period = `${certificateDate(searchedFrom)}至${certificateDate(searchedTo)}期间`;
  const name = applicant.name ?? '';
  if (found === 'none') return `在所查范围内，${period}没有${name}的婚姻登记记录。`;
  if (!records?.trim()) throw new TongbanError('INVALID', { field: 'records', why: 'missing' });
  return `在所查范围内，${period}有${name}的下列婚姻登记记录：${records.trim()}`;
}

/** F15 《婚姻登记记录证明》. INVALID while the search is not told. */
export function recordProofRecord(input: {
  readonly application: RecordProofRequest;
  readonly proofNumber: string;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, proofNumber, office, on } = input;
  const { searchedFrom, searchedTo, searchedArea = '' } = application;
  return {
    form: 'record-proof',
    on,
    texts: {
      proofNumber,
      ...personTexts('applicant', application.applicant),
      result: resultSentence(application),
      searchedFrom: searchedFrom ? certificateDate(searchedFrom) : '',
      searchedTo: searchedTo ? certificateDate(searchedTo) : '',
      searchedArea,
      purpose: purposeWords(application),
      office,
      on: certificateDate(on),
    },
  };
}

/** 《不予办理告知书》 of a request for the certificate. */
export function proofRefusalRecord(input: NoticeInput & { readonly application: RecordProofRequest }): FormRecord {
  const { application, ...notice } = input;
  return requestRefusalRecord({ ...notice, applicant: application.applicant, request: '出具婚姻登记记录证明' });
}
