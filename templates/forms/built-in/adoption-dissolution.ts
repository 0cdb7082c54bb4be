import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { FormTemplate } from '../template-file.ts';
import { adopterRows, adoptionColumns, childRows, officeSigns, originalRows, twoPersons } from './adoption-parts.ts';
import { across, byHand, gap, label, pair, paragraph, row, threeColumns } from './parts.ts';

/** The first day for which rules are known. */
const from = plainDate('1999-05-25');

/** 解除收养登记申请书 (登记办法 第十条). */
export const adoptionDissolutionApplications = [
  {
    form: 'adoption-dissolution-application',
    from,
    title: '解除收养登记申请书',
    marginsMm: { top: 12, right: 20, bottom: 11, left: 20 },
    sizePt: 11,
    blocks: [
      { kind: 'title', sizePt: 18 },
      gap(2),
      { kind: 'table', columns: adoptionColumns, rows: [...childRows(8), ...originalRows(8)] },
      { kind: 'table', columns: threeColumns, rows: twoPersons('收养人', ['adopter', 'secondAdopter'], 6.6) },
      {
        kind: 'table',
        columns: threeColumns,
        rows: twoPersons('送养人', ['placer', 'secondPlacer'], 6.6),
        when: ['placer.name', 'secondPlacer.name'],
      },
      {
        kind: 'table',
        columns: [34, 136],
        rows: [
          { ...across(8, '送养机构', 'institution', 1), when: 'institution' },
          across(8, '解除收养原因', 'reason', 1),
          across(12, '解除收养事由', 'grounds', 1),
          across(12, '协议事项', 'terms', 1),
          {
            ...row(9, label('被收养人意见'), { text: '{childOpinion}（年满{consentAge}周岁的本人意见）', wrap: true }),
            when: 'childOpinion',
          },
        ],
      },
      {
        kind: 'group',
        frame: true,
        blocks: [
          {
            ...paragraph(
              '以上各方自愿解除收养关系并已签订书面协议，申请解除收养登记。被收养人年满{consentAge}周岁的，已经征得本人同意。以上内容真实，如有虚假，愿承担法律责任。',
            ),
            sizePt: 10.5,
          },
          {
            kind: 'signatures',
            labels: ['收养人签名、指纹：', '送养人签名、指纹：', '被收养人签名、指纹：', '日期：{on}'],
            columns: 2,
            heightMm: 11,
          },
        ],
      },
      gap(1),
      { kind: 'line', text: '收养登记机关：{office}', sizePt: 10.5 },
    ],
  },
] satisfies FormTemplate[];

/** 解除收养登记审查处理表. */
export const adoptionDissolutionReviews = [
  {
    form: 'adoption-dissolution-review',
    from,
    title: '解除收养登记审查处理表',
    marginsMm: { top: 17, right: 20, bottom: 14, left: 20 },
    blocks: [
      { kind: 'title' },
      gap(4),
      {
        kind: 'table',
        columns: adoptionColumns,
        rows: [
          ...childRows(9),
          ...adopterRows(9),
          { ...across(9, '送养人', 'placers', 3), when: 'placers' },
          ...originalRows(9),
          across(16, '解除收养事由', 'grounds', 3),
          across(16, '协议事项', 'terms', 3),
          { ...across(9, '被收养人意见', 'childOpinion', 3), when: 'childOpinion' },
          across(14, '收养人提供的证件情况', 'adopterPapers', 3),
          across(14, '送养人提供的证件情况', 'placerPapers', 3),
          across(14, '审查意见', 'opinion', 3),
          ...officeSigns,
          pair(9, ['解除收养登记日期', 'registeredOn'], ['解除收养关系证明字号', 'number']),
          pair(9, ['证明印制号', 'printNumber'], ['承办机关名称', 'office']),
          row(15, label('当事人领证签名或者按指纹'), { ...byHand, span: 3 }),
          across(13, '备注', 'remark', 3),
        ],
      },
    ],
  },
] satisfies FormTemplate[];
