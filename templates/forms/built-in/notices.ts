import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { addressee, gap, letterMargins, numberLine, paragraph, reasonList, remedy, sealed } from './parts.ts';

interface Notice {
  readonly form: FormTemplate['form'];
  readonly from: string;
  readonly title: string;
  /** What was asked for, and what the office does not do. */
  readonly opening: string;
  readonly again: string;
}

/** A notice to both parties: what they asked for, every reason with its article, what they can do. */
function notice({ form, from, title, opening, again }: Notice): FormTemplate {
  return {
    form,
    from: plainDate(from),
    title,
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4.4),
      addressee('man', '、'),
      addressee('woman', '：'),
      paragraph(opening, 2),
      reasonList,
      paragraph(again, 4),
      paragraph(remedy('告知书')),
      gap(4),
      sealed(),
    ],
  };
}

const told = '现将理由和依据告知如下：';

/** F7 不予受理离婚登记申请告知书. */
export const divorceNotAccepted = [
  notice({
    form: 'divorce-not-accepted',
    from: '2021-01-01',
    title: '不予受理离婚登记申请告知书',
    opening: `你们于{requestedOn}向本机关申请离婚登记。经审查，你们的申请有下列情形，本机关依法不予受理。${told}`,
    again: '如上述情形消除，你们可以重新申请离婚登记，也可以向人民法院提起离婚诉讼。',
  }),
];

/** F8 不予办理离婚登记告知书. */
export const divorceRefusals = [
  notice({
    form: 'divorce-refusal',
    from: '2003-10-01',
    title: '不予办理离婚登记告知书',
    opening: `你们于{requestedOn}向本机关申请办理离婚登记。经审查，你们的申请有下列情形，本机关依法不予办理。${told}`,
    again: '如上述情形消除，你们可以重新申请离婚登记，也可以向人民法院提起离婚诉讼。',
  }),
];

/** F9 不予办理结婚登记告知书. */
export const marriageRefusals = [
  notice({
    form: 'marriage-refusal',
    from: '2003-10-01',
    title: '不予办理结婚登记告知书',
    opening: `你们于{requestedOn}向本机关申请结婚登记。经审查，你们的申请有下列情形，本机关依法不予办理。${told}`,
    again: '如上述情形消除，你们可以重新申请结婚登记。',
  }),
];

/** 不予补发婚姻登记证告知书. */
export const reissueRefusals = [
  notice({
    form: 'reissue-refusal',
    from: '2003-10-01',
    title: '不予补发婚姻登记证告知书',
    opening: `你们于{requestedOn}向本机关申请补领婚姻登记证。经审查，你们的申请有下列情形，本机关依法不予补发。${told}`,
    again: '如上述情形消除，你们可以重新申请补领；需要婚姻登记档案的，可以依法查阅、复印。',
  }),
];

/** 不予办理告知书, to one person. */
export const requestRefusals = [
  {
    form: 'request-refusal',
    from: plainDate('2003-10-01'),
    title: '不予办理告知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4.4),
      addressee('applicant', '：'),
      paragraph(
        `你于{requestedOn}向本机关提出申请，申请事项：{request|sentence}经审查，你的申请有下列情形，本机关依法不予办理。${told}`,
        2,
      ),
      reasonList,
      paragraph('如上述情形消除，你可以重新提出申请。', 4),
      paragraph(remedy('告知书')),
      gap(4),
      sealed(),
    ],
  },
] satisfies FormTemplate[];
