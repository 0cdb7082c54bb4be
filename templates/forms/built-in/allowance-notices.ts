import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { gap, letterMargins, numberLine, paragraph, reasonList, remedy, sealed } from './parts.ts';

const from = plainDate('2010-11-16');
const letter = { from, marginsMm: letterMargins };
const addressee = paragraph('{applicant}：');
const child = '{child.name}（公民身份号码：{child.idNumber}）';

/** 受理回执: the clocks of the hand-overs, as they run out when each is used up. */
export const allowanceReceipts = [
  {
    ...letter,
    form: 'allowance-receipt',
    title: '受理回执',
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('receiptNumber'),
      gap(4),
      { ...addressee, indentEm: 0 },
      paragraph(`你于{acceptedOn}为${child}提出的{kind}保障申请，材料齐全，本机关已于当日受理。收到的材料：`, 2),
      { kind: 'list', list: 'shown', paragraphs: [{ text: '{index}. {text}' }] },
      paragraph('申请按下列期限办理：', 3),
      paragraph('一、最迟于{forwardBy}转送户籍地街道（乡镇）（三个工作日）：{homeTownship|sentence}'),
      paragraph('二、户籍地街道（乡镇）最迟于{reviewBy}完成初审（十五个工作日）。'),
      paragraph('三、户籍地区县民政局最迟于{grantBy}作出决定（十五个工作日）。'),
      paragraph('四、本机关最迟于{tellBy}将结果告知你（三个工作日）。'),
      paragraph(
        '以上是各阶段用满期限的最迟日期；上一阶段提前完成的，下一阶段自实际移交的次日起计算。认定后自决定的次月起发放，由户籍地区县发放。',
        2,
      ),
      gap(6),
      { kind: 'line', text: '经办人：{registrar}' },
      { kind: 'seal', lines: ['{office}', '{acceptedOn}'] },
    ],
  },
] satisfies FormTemplate[];

/** 一次性补正告知书 */
export const allowanceSupplements = [
  {
    ...letter,
    form: 'allowance-supplement',
    title: '一次性补正告知书',
    blocks: [
      { kind: 'title' },
      gap(6),
      { ...addressee, indentEm: 0 },
      paragraph(`你为${child}提出的{kind}保障申请，还需要补正下列内容：`, 2),
      {
        kind: 'list',
        list: 'needs',
        paragraphs: [{ text: '{index}. {text|sentence}', gapMm: 2 }, { text: '依据：{basis}' }],
      },
      paragraph('以上内容一次告知。补正齐全后，本机关当日受理。', 4),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 不予认定告知书: every reason with its article. */
export const allowanceRefusals = [
  {
    ...letter,
    form: 'allowance-refusal',
    title: '不予认定告知书',
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4),
      { ...addressee, indentEm: 0 },
      paragraph(
        `你于{requestedOn}为${child}提出{kind}保障申请。经审查，该儿童有下列情形，不予认定。现将理由和依据告知如下：`,
        2,
      ),
      reasonList,
      paragraph('如上述情形消除，你可以重新申请，也可以咨询其他社会救助。', 4),
      paragraph(remedy('告知书')),
      gap(4),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 认定通知书 */
export const allowanceGrants = [
  {
    ...letter,
    form: 'allowance-grant',
    title: '认定通知书',
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('number'),
      gap(4),
      { ...addressee, indentEm: 0 },
      paragraph(`你的申请于{acceptedOn}受理。经审查，${child}符合条件，认定为{kind}（{care}）。`, 2),
      paragraph('发放起始月：{firstMonth}', 2),
      paragraph('现行标准：{standard}'),
      paragraph('已享受救助：{received}'),
      paragraph('每月发放：{payable}'),
      paragraph('发放方式：{payment}'),
      paragraph('依据：{basis|sentence}标准调整时，自调整之月起按新标准发放。', 2),
      paragraph('儿童或者父母的情况发生变化的，请在变化后及时告知街道（乡镇）；不再符合条件的，自次月起停发。'),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 停发通知书 */
export const allowanceStops = [
  {
    ...letter,
    form: 'allowance-stop',
    title: '停发通知书',
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('number'),
      gap(4),
      { ...addressee, indentEm: 0 },
      paragraph(`${child}的{kind}保障（认定编号：{grantNumber}），因下列原因自{fromMonth}起停发：`, 2),
      paragraph('{reason|sentence}', 2),
      paragraph('依据：{basis|sentence}', 2),
      paragraph('已多发放的，请按户籍地区县民政局的通知处理。', 2),
      paragraph(remedy('通知书'), 2),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];
