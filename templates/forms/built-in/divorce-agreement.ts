import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, gap, label, letterMargins, ofBoth, pair, paragraph, row } from './parts.ts';

/** 离婚协议书: three copies; the stamp stands on those of the parties (规范2015 第五十六条). */
export const divorceAgreements = [
  {
    form: 'divorce-agreement',
    from: plainDate('2003-10-01'),
    title: '离婚协议书',
    marginsMm: { ...letterMargins, top: 20, bottom: 18 },
    blocks: [
      { kind: 'title' },
      gap(6),
      {
        kind: 'table',
        columns: [34, 62, 62],
        rows: [
          row(7, label('协议人'), label('男方'), label('女方')),
          ofBoth(10, '姓名', 'name'),
          ofBoth(7, '性别', 'sex'),
          ofBoth(7, '出生日期', 'birth'),
          ofBoth(7, '身份证件号', 'idNumber'),
          ofBoth(13, '常住户口所在地', 'hukouAddress', true),
        ],
      },
      {
        kind: 'table',
        columns: [34, 48, 26, 50],
        rows: [
          pair(7, ['结婚登记日期', 'marriage.registeredOn'], ['结婚证字号', 'marriage.number']),
          across(7, '结婚登记机关', 'marriage.office', 3),
        ],
      },
      paragraph('男女双方经协商一致，订立本协议如下：', 4),
      {
        kind: 'list',
        list: 'clauses',
        paragraphs: [{ text: '{heading}', bold: true, gapMm: 3, when: 'heading' }, { text: '{text|sentence}' }],
      },
      paragraph(
        '本协议一式三份，双方各执一份，婚姻登记机关存档一份，自双方完成离婚登记、取得离婚证之日起生效。双方已经逐条看过本协议，确认是自己的真实意思。',
        4,
      ),
      gap(4),
      {
        kind: 'signatures',
        labels: ['男方签名、指纹：', '女方签名、指纹：'],
        columns: 2,
        heightMm: 18,
      },
      gap(4),
      { kind: 'line', text: '{on}', align: 'right' },
      gap(4),
      {
        kind: 'group',
        when: 'stamp',
        frame: true,
        blocks: [{ kind: 'paragraph', text: '{stamp}', indentEm: 0, sizePt: 10.5 }],
      },
    ],
  },
] satisfies FormTemplate[];
