import { addDays } from '../../dates/arithmetic.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { DivorceClock } from '../../law/divorce-clock.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { type NoticeInput, noticeTexts, reasonLines } from '../../marriage-law/notice-texts.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import {
  bothPersons,
  briefPerson,
  marriageTexts,
  otherThan,
  personAs,
  requireNames,
  wholePerson,
} from './paper-texts.ts';
import type { DivorceApplication } from './schema.ts';

/** F3 《离婚登记申请书》 of both. */
export function divorceApplicationRecord(input: {
  readonly application: DivorceApplication;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, office, on } = input;
  requireNames(application);
  const texts = {
    ...bothPersons(application, wholePerson),
    ...marriageTexts(application),
    office,
    on: certificateDate(on),
  };
  return { form: 'divorce-application', on, texts };
}

/** F4 《离婚登记申请受理回执单》 with both periods as the calendar rolls them. */
export function divorceReceiptRecord(input: {
  readonly application: DivorceApplication;
  readonly receiptNumber: string;
  readonly accepted: PlainDate;
  readonly clock: DivorceClock;
  readonly office: string;
  readonly registrar: string;
}): FormRecord {
  const { application, receiptNumber, accepted, clock, office, registrar } = input;
  requireNames(application);
  const texts = {
    ...bothPersons(application, briefPerson),
    receiptNumber,
    acceptedOn: certificateDate(accepted),
    withdrawFrom: certificateDate(addDays(accepted, 1)), // 次日开始计算 (民法典 第二百零一条)
    coolingEnds: certificateDate(clock.coolingEnds),
    windowOpens: certificateDate(clock.windowOpens),
    windowCloses: certificateDate(clock.windowCloses),
    lapsesOn: certificateDate(clock.lapsesOn),
    office,
    registrar,
  };
  return { form: 'divorce-receipt', on: accepted, texts };
}

/** What F5 and F6 share: whose application, when and by whom it is withdrawn. */
export interface WithdrawalPaper {
  readonly application: DivorceApplication;
  readonly by: PartyRole;
  readonly accepted: PlainDate;
  readonly receiptNumber: string;
  readonly office: string;
  readonly on: PlainDate;
}

/** F5 《撤回离婚登记申请书》 of one party; the explanation of a lost receipt stands on it. */
export function divorceWithdrawalRecord(input: WithdrawalPaper & { readonly explanation?: string }): FormRecord {
  const { application, by, accepted, receiptNumber, office, on, explanation = '' } = input;
  requireNames(application);
  const texts = {
    ...personAs('applicant', application, by, ['name', 'sex', 'idNumber']),
    ...personAs('other', application, otherThan(by), briefPerson),
    acceptedOn: certificateDate(accepted),
    receiptNumber,
    office,
    on: certificateDate(on),
    explanation,
  };
  return { form: 'divorce-withdrawal', on, texts };
}

/** F6 《撤回离婚登记申请确认单》. */
export function divorceWithdrawalConfirmationRecord(
  input: WithdrawalPaper & { readonly confirmationNumber: string },
): FormRecord {
  const { application, by, accepted, receiptNumber, office, on, confirmationNumber } = input;
  requireNames(application);
  const texts = {
    ...bothPersons(application, briefPerson),
    confirmationNumber,
    receiptNumber,
    acceptedOn: certificateDate(accepted),
    withdrawnOn: certificateDate(on),
    withdrawnBy: application[by].name ?? '',
    office,
  };
  return { form: 'divorce-withdrawal-confirmation', on, texts };
}

/** F7 《不予受理离婚登记申请告知书》 or F8 《不予办理离婚登记告知书》: at the application, or when both came for the certificate. */
export function divorceRefusalRecord(
  input: NoticeInput & {
    readonly form: 'divorce-not-accepted' | 'divorce-refusal';
    readonly application: DivorceApplication;
  },
): FormRecord {
  const { form, application, on, reasons } = input;
  const texts = { ...bothPersons(application, briefPerson), ...noticeTexts(input) };
  return { form, on, texts, lists: reasonLines(reasons) };
}
