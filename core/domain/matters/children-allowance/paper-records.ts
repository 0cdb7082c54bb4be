import type { RestDayCalendar } from '../../calendar/rest-days.ts';
import { certificateDate } from '../../dates/format.ts';
import { sentenceMonth } from '../../dates/month.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import type { Finding } from '../../law/judgement.ts';
import { type NoticeInput, noticeTexts, numberedLines, reasonLines } from '../../marriage-law/notice-texts.ts';
import type { AllowanceFormId } from '../../papers/allowance-forms.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import { longestCourse } from './clock.ts';
import { allowancePaperLabels } from './labels.ts';
import { allowanceBasis } from './law-days.ts';
import {
  accountTexts,
  amountTexts,
  applicantName,
  briefChild,
  careWords,
  childTexts,
  firstMonthText,
  guardianTexts,
  kindWords,
  parentTexts,
  paymentWords,
  schoolText,
  townshipTexts,
} from './paper-texts.ts';
import type { ChildrenAllowance } from './schema.ts';
import type { ChildStandard } from './standards.ts';
import { type Stop, stopWords } from './stop-reasons.ts';

const day = (date: PlainDate | undefined) => (date ? certificateDate(date) : '');

/** What the hand-overs so far have left on the form. */
export interface FormDays {
  readonly forwarded?: PlainDate | undefined;
  readonly reviewed?: PlainDate | undefined;
  readonly granted?: PlainDate | undefined;
  readonly number?: string | undefined;
}

/** The form of an application: by care for orphans and children with HIV, one of its own for the others. */
export function formOf({ kind, care }: ChildrenAllowance): AllowanceFormId {
  if (kind === 'de-facto-orphan') return 'allowance-de-facto-form';
  return care === 'institution' ? 'allowance-institution-form' : 'allowance-orphan-form';
}

/** 申请审批表 of this child, with the days of the hand-overs so far. */
export function applicationFormRecord(input: {
  readonly application: ChildrenAllowance;
  readonly standards: readonly ChildStandard[];
  readonly days: FormDays;
  readonly on: PlainDate;
}): FormRecord {
  const { application, standards, days, on } = input;
  const form = formOf(application);
  const { institution = '', remark = '' } = application;
  const isOfInstitution = form === 'allowance-institution-form';
  const isDeFacto = form === 'allowance-de-facto-form';
  return {
    form,
    on,
    texts: {
      ...(isDeFacto ? { care: careWords(application) } : { kind: kindWords(application) }),
      ...(isDeFacto || isOfInstitution ? { institution } : {}),
      ...childTexts(application),
      ...parentTexts(application),
      ...(isOfInstitution ? {} : guardianTexts(application)),
      ...accountTexts(application),
      ...amountTexts(application, standards, on),
      ...townshipTexts(application),
      school: schoolText(application),
      forwardedOn: day(days.forwarded),
      reviewedOn: day(days.reviewed),
      grantedOn: day(days.granted),
      firstMonth: firstMonthText(days.granted),
      number: days.number ?? '',
      remark,
      on: day(on),
    },
  };
}

/** A day of the course that the calendar of rest days does not reach yet. */
const notYetKnown = '下一年度节假日安排公布后确定的日期';

/** 《受理回执》 with the last day of every period, as they run out when each is used up. */
export function receiptRecord(input: {
  readonly application: ChildrenAllowance;
  readonly receiptNumber: string;
  readonly acceptedOn: PlainDate;
  readonly calendar: RestDayCalendar;
  readonly office: string;
  readonly registrar: string;
}): FormRecord {
  const { application, receiptNumber, acceptedOn, calendar, office, registrar } = input;
  const course = longestCourse(acceptedOn, calendar);
  const shown = (application.papers ?? []).map((paper) => ({ text: allowancePaperLabels[paper]['zh-CN'] }));
  return {
    form: 'allowance-receipt',
    on: acceptedOn,
    texts: {
      receiptNumber,
      applicant: applicantName(application),
      ...briefChild(application),
      kind: kindWords(application),
      acceptedOn: day(acceptedOn),
      forwardBy: day(course.forwarded) || notYetKnown,
      reviewBy: day(course['first-reviewed']) || notYetKnown,
      grantBy: day(course.granted) || notYetKnown,
      tellBy: day(course.told) || notYetKnown,
      homeTownship: townshipTexts(application).homeTownship ?? '',
      office,
      registrar,
    },
    lists: { shown: numberedLines(shown) },
  };
}

/** 《一次性补正告知书》: every point that is still open, at once. */
export function supplementRecord(input: {
  readonly application: ChildrenAllowance;
  readonly findings: readonly Finding[];
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, findings, office, on } = input;
  const needs = findings.filter(({ verdict }) => verdict === 'NEED');
  return {
    form: 'allowance-supplement',
    on,
    texts: {
      applicant: applicantName(application),
      ...briefChild(application),
      kind: kindWords(application),
      office,
      on: day(on),
    },
    lists: { needs: numberedLines(needs.map(({ message: text, basis }) => ({ text, basis }))) },
  };
}

/** 《不予认定告知书》 with every reason and its article. */
export function refusalRecord(input: NoticeInput & { readonly application: ChildrenAllowance }): FormRecord {
  const { application } = input;
  const texts = { applicant: applicantName(application), ...briefChild(application), kind: kindWords(application) };
  return {
    form: 'allowance-refusal',
    on: input.on,
    texts: { ...noticeTexts(input), ...texts },
    lists: reasonLines(input.reasons),
  };
}

/** 《认定通知书》: from which month, how much, how it is paid. */
export function grantRecord(input: {
  readonly application: ChildrenAllowance;
  readonly standards: readonly ChildStandard[];
  readonly number: string;
  readonly acceptedOn: PlainDate;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, standards, number, acceptedOn, office, on } = input;
  return {
    form: 'allowance-grant',
    on,
    texts: {
      number,
      applicant: applicantName(application),
      ...briefChild(application),
      kind: kindWords(application),
      care: careWords(application),
      acceptedOn: day(acceptedOn),
      firstMonth: firstMonthText(on),
      ...amountTexts(application, standards, on),
      payment: paymentWords(application),
      basis: allowanceBasis(application.kind, on),
      office,
      on: day(on),
    },
  };
}

/** 《停发通知书》: why, and the first month in which nothing is paid. */
export function stopRecord(input: {
  readonly application: ChildrenAllowance;
  readonly number: string;
  readonly grantNumber: string;
  readonly stop: Stop;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, number, grantNumber, stop, office, on } = input;
  return {
    form: 'allowance-stop',
    on,
    texts: {
      number,
      applicant: applicantName(application),
      ...briefChild(application),
      kind: kindWords(application),
      grantNumber,
      reason: stopWords(stop),
      fromMonth: sentenceMonth(stop.fromMonth),
      basis: allowanceBasis(application.kind, on),
      office,
      on: day(on),
    },
  };
}
