import { certificateDate } from '../dates/format.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { FormRecord } from '../papers/form-record.ts';
import { briefTexts } from './notice-texts.ts';
import type { Party } from './party.ts';

/** How a decision was served (送达方式). */
export const serviceWords = {
  'in-person': '直接送达',
  left: '留置送达',
  post: '邮寄送达',
  announcement: '公告送达',
} as const;
export type ServiceHow = keyof typeof serviceWords;

/** 《送达回证》 of one paper to one party. */
export function serviceRecord(input: {
  /** Name of the paper: 撤销婚姻登记决定书. */
  readonly document: string;
  readonly documentNumber: string;
  readonly recipient: Party;
  readonly how: ServiceHow;
  readonly servedOn: PlainDate;
  readonly office: string;
  readonly note?: string | undefined;
}): FormRecord {
  const { document, documentNumber, recipient, how, servedOn, office, note = '' } = input;
  return {
    form: 'annulment-service',
    on: servedOn,
    texts: {
      document,
      documentNumber,
      ...briefTexts('recipient', recipient),
      how: serviceWords[how],
      servedOn: certificateDate(servedOn),
      office,
      note,
    },
  };
}
