import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { across, gap, pair, sealed } from './parts.ts';

/** 婚姻登记备注单: a court's decision, noted on the registration (条例2025 第二十条; before it 条例2003 第十六条). */
export const courtRemarks = [
  {
    form: 'court-remark',
    from: plainDate('2003-10-01'),
    title: '婚姻登记备注单',
    marginsMm: { top: 26, right: 20, bottom: 20, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(8),
      {
        kind: 'table',
        columns: [34, 51, 34, 51],
        rows: [
          pair(13, ['男方姓名', 'man.name'], ['身份证件号', 'man.idNumber']),
          pair(13, ['女方姓名', 'woman.name'], ['身份证件号', 'woman.idNumber']),
          pair(13, ['原登记日期', 'original.registeredOn'], ['原字号', 'original.number']),
          across(13, '原登记机关', 'original.office', 3),
          across(13, '作出裁判的法院', 'court', 3),
          pair(13, ['裁判文书', 'document'], ['文书案号', 'documentNumber']),
          across(13, '生效日期', 'effectiveOn', 3),
          across(36, '备注内容', 'content', 3),
          { ...across(13, '归档号', 'archivedAs', 3), when: 'archivedAs' },
          {
            heightMm: 16,
            cells: [
              { text: '登记员签名', label: true },
              { text: '', span: 3 },
            ],
          },
        ],
      },
      gap(8),
      sealed(),
    ],
  },
] satisfies FormTemplate[];
