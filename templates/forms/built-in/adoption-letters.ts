import type { FormTemplate } from '../template-file.ts';
import { adoptionReasons, sinceMeasures } from './adoption-establishment-parts.ts';
import { gap, letterMargins, numberLine, paragraph, remedy, row, sealed } from './parts.ts';

/** 收养登记申请受理通知书, with the list of the papers received and the day of the decision. */
export const adoptionReceipts = [
  {
    form: 'adoption-receipt',
    from: sinceMeasures,
    title: '收养登记申请受理通知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('receiptNumber'),
      gap(3),
      { kind: 'paragraph', text: '{adopters}：', indentEm: 0 },
      paragraph(
        '你（你们）于{acceptedOn}向本机关提交的收养{child.name}的申请，经初审符合受理条件，本机关于当日受理。',
        2,
      ),
      paragraph('收到的材料：', 1),
      {
        kind: 'list',
        list: 'papers',
        sizePt: 10.5,
        pitchMm: 5.4,
        paragraphs: [{ text: '{index}. {text}', indentEm: 2 }],
      },
      paragraph('本机关应当在{dueOn}前（含当日）作出是否准予登记的决定。', 2),
      { ...paragraph('{noticeFollows|sentence}', 1), when: 'noticeFollows' },
      { ...paragraph('{evaluationFollows|sentence}', 1), when: 'evaluationFollows' },
      gap(3),
      { kind: 'signatures', labels: ['领取人签名：', '日期：'], columns: 2, heightMm: 13 },
      { kind: 'line', text: '收养登记员：{registrar}' },
      sealed('{office}', '{acceptedOn}'),
    ],
  },
] satisfies FormTemplate[];

/** 补正材料告知书: everything at once, each with its article. */
export const adoptionSupplements = [
  {
    form: 'adoption-supplement',
    from: sinceMeasures,
    title: '收养登记补正材料告知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(8),
      { kind: 'paragraph', text: '{adopters}：', indentEm: 0 },
      paragraph('你（你们）申请收养{child.name}，经审核，尚需补正下列材料或者事项，现一次性告知如下：', 2),
      adoptionReasons,
      paragraph('补正后，请再到本机关办理。', 4),
      gap(4),
      { kind: 'signatures', labels: ['申请人签收：', '日期：'], columns: 2, heightMm: 14 },
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 不予办理收养登记通知书: every reason with its article; papers go back (登记办法 第八条). */
export const adoptionRefusals = [
  {
    form: 'adoption-refusal',
    from: sinceMeasures,
    title: '不予办理收养登记通知书',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('noticeNumber'),
      gap(4.4),
      { kind: 'paragraph', text: '{adopters}：', indentEm: 0 },
      { kind: 'paragraph', text: '送养人：{placers|sentence}', indentEm: 0, when: 'placers' },
      paragraph(
        '你（你们）于{requestedOn}向本机关申请收养{child.name}。经审查，申请有下列情形，不符合收养登记的规定，本机关不予办理。现将理由和依据告知如下：',
        2,
      ),
      adoptionReasons,
      paragraph(
        '你（你们）提交的证明材料随本通知书退还；弄虚作假的证明材料依法予以没收。上述情形消除的，可以重新申请。',
        4,
      ),
      paragraph(remedy('通知书')),
      gap(4),
      sealed(),
    ],
  },
] satisfies FormTemplate[];

/** 寻找弃婴（弃儿）生父母公告, with the child's photograph. */
export const adoptionNotices = [
  {
    form: 'adoption-notice',
    from: sinceMeasures,
    title: '寻找弃婴（弃儿）生父母公告',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(5),
      {
        kind: 'table',
        columns: [1],
        rows: [row(64, { image: 'photo', widthMm: 43, heightMm: 60 })],
      },
      gap(4),
      paragraph('{child.name}，{child.sex}，{child.age}，于{foundOn}在{foundPlace}被捡拾。', 2),
      { ...paragraph('捡拾人：{finder|sentence}', 1), when: 'finder' },
      { ...paragraph('体貌特征：{features|sentence}', 1), when: 'features' },
      { ...paragraph('发现时衣着：{clothes|sentence}', 1), when: 'clothes' },
      { ...paragraph('随身携带物品：{belongings|sentence}', 1), when: 'belongings' },
      paragraph('请孩子的亲生父母或者其他监护人持有效证件与{contact}联系。联系电话：{phone|sentence}', 2),
      { ...paragraph('联系人：{contactPerson|sentence}', 1), when: 'contactPerson' },
      { ...paragraph('联系地址：{address|sentence}', 1), when: 'address' },
      paragraph('自公告之日起60日内无人认领，孩子将被依法安置。', 2),
      gap(6),
      sealed(),
    ],
  },
] satisfies FormTemplate[];
