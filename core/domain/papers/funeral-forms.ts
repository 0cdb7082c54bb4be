import type { FormBlanks } from './forms.ts';

const deceased = ['deceased.name', 'deceased.idNumber'] as const;
const organiser = ['organiser.name', 'organiser.idNumber'] as const;
/** The columns of the hall's part: five items, everything else, the sum. */
const columns = ['transport', 'storage', 'bag', 'cremation', 'urn', 'others', 'sum'] as const;
const amounts = columns.flatMap((column) => [`${column}.billed`, `${column}.waived`, `${column}.family`]);
const reasons = { reasons: ['index', 'text', 'basis', 'rule'] };

/** The forms of the funeral subsidy (funeral.md §4, §11; the official blanks were not found). */
export const funeralForms = {
  /** Three copies: township, hall, county. */
  'funeral-application': {
    'zh-CN': '困难群众丧葬补助申请表',
    en: 'Application for a funeral subsidy',
    required: [
      ...['formName', 'formNumber', 'copy'],
      ...[...deceased, 'deceased.sex', 'deceased.birth', 'deceased.address', 'deceased.diedOn', 'deceased.cause'],
      ...['deceased.paper', 'class', 'classNumber', 'borneBy'],
      ...[...organiser, 'organiser.relation', 'organiser.phone'],
      ...['opinion', 'office', 'acceptedOn'],
      ...amounts,
      ...['crematedOn', 'cremationNumber', 'storedHours', 'hotline', 'hallName', 'hallOfficer'],
    ],
  },
  /** 一次性告知: everything that an application still lacks. */
  'funeral-need-notice': {
    'zh-CN': '丧葬补助申请不予受理一次性告知书',
    en: 'Notice of everything that an application for a funeral subsidy lacks',
    required: [...deceased, ...organiser, 'requestedOn', 'office', 'on'],
    lists: reasons,
  },
  'funeral-refusal': {
    'zh-CN': '不予丧葬补助告知书',
    en: 'Notice of refusal of a funeral subsidy',
    required: ['noticeNumber', ...deceased, ...organiser, 'requestedOn', 'office', 'on'],
    lists: reasons,
  },
  /** The computation line by line. */
  'funeral-computation': {
    'zh-CN': '基本丧葬费免除明细',
    en: 'What is waived of the funeral fees, line by line',
    required: [
      ...['formNumber', ...deceased, 'organiser.name', 'hallName', 'crematedOn', 'cremationNumber'],
      ...['billed', 'counted', 'cap', 'hotline', 'waived', 'family', 'document', 'office', 'on'],
    ],
    /** Of the answered file: the number of the waiver; the settlement period, where the place has one. */
    optional: ['waiverNumber', 'settledIn'],
    lists: {
      lines: ['index', 'name', 'item', 'count', 'price', 'billed', 'cap', 'counted', 'hotline', 'waived', 'family'],
    },
  },
  'funeral-duplicate-check': {
    'zh-CN': '丧葬补助重复享受核查单',
    en: 'Check that a funeral subsidy is not granted twice',
    required: [...deceased, 'deceased.diedOn', 'result', 'office', 'registrar', 'on'],
    lists: { entries: ['index', 'stage', 'on'] },
  },
} as const satisfies Record<string, FormBlanks>;
