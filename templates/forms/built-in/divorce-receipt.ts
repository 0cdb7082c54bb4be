import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { blank, gap, label, letterMargins, numberLine, paragraph, row } from './parts.ts';

/** F4 离婚登记申请受理回执单: with both periods and what follows when nobody comes. */
export const divorceReceipts = [
  {
    form: 'divorce-receipt',
    from: plainDate('2021-01-01'),
    title: '离婚登记申请受理回执单',
    marginsMm: letterMargins,
    blocks: [
      { kind: 'title' },
      gap(4),
      numberLine('receiptNumber'),
      gap(2),
      {
        kind: 'table',
        columns: [18, 78, 62],
        rows: [
          row(9, label('当事人'), label('姓名'), label('身份证件号')),
          row(12, label('男方'), blank('man.name', { align: 'center' }), blank('man.idNumber', { align: 'center' })),
          row(
            12,
            label('女方'),
            blank('woman.name', { align: 'center' }),
            blank('woman.idNumber', { align: 'center' }),
          ),
        ],
      },
      gap(3),
      paragraph('你们于{acceptedOn}共同提交的离婚登记申请，本机关已于当日收到并受理。现将有关事项告知如下：', 2),
      paragraph(
        '一、自{withdrawFrom}至{coolingEnds}，任何一方不愿意离婚的，可以持有效身份证件和本回执单到本机关撤回离婚登记申请。',
        2,
      ),
      paragraph(
        '二、自{windowOpens}至{windowCloses}，双方未撤回申请的，应当共同亲自到本机关申请发给离婚证，并带齐有效身份证件、结婚证、离婚协议书、照片和本回执单。',
      ),
      paragraph(
        '三、逾期未共同到本机关申请发给离婚证的，自{lapsesOn}起视为撤回离婚登记申请，离婚登记程序终止；仍要离婚的，应当重新申请。',
      ),
      paragraph(
        '上述期限依照《中华人民共和国民法典》第一千零七十七条计算，自收到申请的次日起算，最后一日是法定休假日的，以休假日结束的次日为最后一日，截止时间为本机关停止业务活动的时间。取得离婚证之前，婚姻关系没有解除。',
        2,
      ),
      gap(4),
      {
        kind: 'signatures',
        labels: ['男方领取人签名：', '女方领取人签名：'],
        columns: 2,
        heightMm: 15,
      },
      { kind: 'line', text: '婚姻登记员：{registrar}' },
      { kind: 'seal', lines: ['{office}', '{acceptedOn}'] },
    ],
  },
] satisfies FormTemplate[];
