import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { addressee, gap, letterMargins, numberLine, paragraph, reasonList, remedy, sealed } from './parts.ts';

const asked = '你于{requestedOn}为死者{deceased.name}（身份证号：{deceased.idNumber}）申请困难群众基本丧葬费免除。';

/** 不予受理一次性告知书: everything that is missing, at once; no decision yet. */
export const funeralNeedNotices = [
  {
    form: 'funeral-need-notice',
    from: plainDate('2010-01-01'),
    title: '丧葬补助申请不予受理一次性告知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(8.4),
      addressee('organiser', '：'),
      paragraph(`${asked}经核对，申请尚有下列缺漏或者需要核对的事项，现一次性告知：`, 2),
      reasonList,
      paragraph('请补齐后再次提出申请；补齐并符合条件的，当场受理。', 4),
      gap(4),
      sealed(),
      gap(2),
      { kind: 'signatures', labels: ['申请人签收：', '签收日期：'], columns: 2, heightMm: 12 },
    ],
  },
] satisfies FormTemplate[];

/** 不予丧葬补助告知书: every reason with its article. */
export const funeralRefusals = [
  {
    form: 'funeral-refusal',
    from: plainDate('2010-01-01'),
    title: '不予丧葬补助告知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4.4),
      addressee('organiser', '：'),
      paragraph(`${asked}经审核，有下列情形，不予补助。现将理由和依据告知如下：`, 2),
      reasonList,
      paragraph('如上述情形消除，你可以重新提出申请。', 4),
      paragraph(remedy('告知书')),
      gap(4),
      sealed(),
    ],
  },
] satisfies FormTemplate[];
