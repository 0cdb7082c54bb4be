import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, blank, gap, label, officeUnder, personRows, row, threeColumns } from './parts.ts';

/** F3 离婚登记申请书 (from 2021: 民法典 第一千零七十六条). */
export const divorceApplications = [
  {
    form: 'divorce-application',
    from: plainDate('2021-01-01'),
    title: '离婚登记申请书',
    marginsMm: { top: 20, right: 20, bottom: 11, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(6),
      {
        kind: 'table',
        columns: threeColumns,
        rows: [
          ...personRows({ name: 11, line: 9, address: 14 }),
          across(9, '结婚登记日期', 'marriage.registeredOn', 2),
          across(9, '结婚登记机关', 'marriage.office', 2),
          row(9, label('结婚证字号'), blank('marriage.number', { span: 2 })),
        ],
      },
      {
        kind: 'group',
        frame: true,
        reachMm: 116,
        blocks: [
          {
            kind: 'paragraph',
            text: '我们双方自愿离婚，已经签订书面离婚协议，对子女抚养、财产以及债务处理等事项协商一致。现依照《中华人民共和国民法典》第一千零七十六条的规定，共同申请离婚登记。',
          },
          {
            kind: 'paragraph',
            text: '我们已经知悉：自婚姻登记机关收到离婚登记申请之日起三十日内，任何一方不愿意离婚的，可以撤回申请；该期限届满后三十日内，双方应当亲自到婚姻登记机关申请发给离婚证，未申请的，视为撤回离婚登记申请。',
          },
          {
            kind: 'signatures',
            labels: ['男方签名、指纹：', '女方签名、指纹：'],
            columns: 2,
            heightMm: 20,
          },
          { kind: 'signatures', labels: ['婚姻登记员签名：', '日期：{on}'], columns: 2, heightMm: 17 },
        ],
      },
      gap(2),
      officeUnder(),
    ],
  },
] satisfies FormTemplate[];
