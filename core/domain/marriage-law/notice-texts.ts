import { certificateDate } from '../dates/format.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { FormRecord, RefusalReason } from '../papers/form-record.ts';
import type { Party } from './party.ts';
import { numberOnPaper } from './person-on-paper.ts';

/** Numbered lines of a form, from 1. */
export function numberedLines<Line extends Readonly<Record<string, string>>>(
  lines: readonly Line[],
): readonly (Line & { readonly index: string })[] {
  return lines.map((line, index) => ({ ...line, index: String(index + 1) }));
}

/** The reasons of a notice as its repeated lines. */
export function reasonLines(reasons: readonly RefusalReason[]): NonNullable<FormRecord['lists']> {
  return { reasons: numberedLines(reasons.map(({ rule, text, basis }) => ({ rule, text, basis }))) };
}

/** `who.name` and `who.idNumber`: a person named in short. */
export function briefTexts(who: string, party: Party | undefined): Readonly<Record<string, string>> {
  return { [`${who}.name`]: party?.name ?? '', [`${who}.idNumber`]: party ? numberOnPaper(party) : '' };
}

/** What every notice of refusal (告知书) says besides the persons. */
export interface NoticeInput {
  readonly noticeNumber: string;
  readonly requestedOn: PlainDate;
  readonly reasons: readonly RefusalReason[];
  readonly office: string;
  readonly on: PlainDate;
}

/** The blanks of {@link NoticeInput}. */
export function noticeTexts({ noticeNumber, requestedOn, office, on }: NoticeInput): Readonly<Record<string, string>> {
  return { noticeNumber, requestedOn: certificateDate(requestedOn), office, on: certificateDate(on) };
}

/** 《不予办理告知书》 of one person's request; `request` in the words of the notice, 出具婚姻登记记录证明. */
export function requestRefusalRecord(
  input: NoticeInput & { readonly applicant: Party; readonly request: string },
): FormRecord {
  const texts = { ...noticeTexts(input), ...briefTexts('applicant', input.applicant), request: input.request };
  return { form: 'request-refusal', on: input.on, texts, lists: reasonLines(input.reasons) };
}
