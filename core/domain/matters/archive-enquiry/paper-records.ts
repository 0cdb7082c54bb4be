import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { briefTexts, type NoticeInput, requestRefusalRecord } from '../../marriage-law/notice-texts.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { ArchiveEnquiry } from './schema.ts';

/** 查询人身份 in the words of the form. */
export const standingWords = {
  party: '当事人本人',
  agent: '委托代理人',
  lawyer: '律师',
  authority: '有关机关',
} as const satisfies Record<NonNullable<ArchiveEnquiry['standing']>, string>;

/** What is sought, in one line: 姓名…；身份证件号…；对方姓名…；登记时间…. */
export function soughtWords(sought: ArchiveEnquiry['sought']): string {
  const { name, idNumber, otherName, from, to } = sought ?? {};
  const day = (date: PlainDate | undefined) => (date ? certificateDate(date) : '');
  const period = from || to ? `登记时间：${day(from)}至${day(to)}` : '';
  const parts = [
    name ? `姓名：${name}` : '',
    idNumber ? `身份证件号：${idNumber}` : '',
    otherName ? `对方姓名：${otherName}` : '',
    period,
  ];
  return parts.filter((part) => part !== '').join('；');
}

/** F17 《婚姻登记档案查询登记表》. */
export function archiveEnquiryRecord(input: {
  readonly application: ArchiveEnquiry;
  readonly enquiryNumber: string;
  readonly office: string;
  readonly registrar: string;
  readonly on: PlainDate;
}): FormRecord {
  const { application, enquiryNumber, office, registrar, on } = input;
  const { applicant, standing, authority = '', purpose = '', sought, result = '', copies } = application;
  return {
    form: 'archive-enquiry',
    on,
    texts: {
      enquiryNumber,
      ...briefTexts('applicant', applicant),
      standing: standing ? standingWords[standing] : '',
      purpose,
      sought: soughtWords(sought),
      result,
      office,
      registrar,
      on: certificateDate(on),
      copies: copies === undefined ? '' : String(copies),
      authority,
    },
  };
}

/** 《不予办理告知书》 of an enquiry. */
export function enquiryRefusalRecord(input: NoticeInput & { readonly application: ArchiveEnquiry }): FormRecord {
  const { application, ...notice } = input;
  return requestRefusalRecord({ ...notice, applicant: application.applicant, request: '查阅婚姻登记档案' });
}
