import type { FormTemplate } from '../template-file.ts';
import { adopterRows, sinceMeasures } from './adoption-establishment-parts.ts';
import { across, fourColumns, gap, pair, threeColumns } from './parts.ts';

/** The part of the placer is left out where nobody places the child. */
const anyPlacer = ['name', 'idNumber', 'relation', 'phone', 'address', 'opinion'].map((field) => `placer.${field}`);

/** 收养登记申请书: the child, who adopts it, who places it, why, and what the adopters promise. */
export const adoptionApplications = [
  {
    form: 'adoption-application',
    from: sinceMeasures,
    title: '收养登记申请书',
    marginsMm: { top: 13, right: 18, bottom: 11, left: 18 },
    blocks: [
      { kind: 'title', sizePt: 17 },
      gap(2.5),
      {
        kind: 'table',
        columns: fourColumns,
        rows: [
          pair(8.4, ['被收养人姓名', 'child.name'], ['收养后姓名', 'child.nameAfter']),
          pair(7.4, ['性别', 'child.sex'], ['出生日期', 'child.birth']),
          pair(7.4, ['身份证件号', 'child.idNumber'], ['民族', 'child.ethnicity']),
          across(7.6, '健康状况', 'child.health', 3),
          across(7.6, '被收养人身份', 'child.standing', 3),
          across(7.6, '户籍地或现住址', 'child.address', 3),
          {
            ...pair(7, ['福利机构', 'child.institution'], ['入院时间', 'child.enteredOn']),
            when: ['child.institution', 'child.enteredOn'],
          },
          { ...across(7, '捡拾情况', 'child.found', 3), when: 'child.found' },
          { ...across(7, '被收养人的意见', 'childOpinion', 3), when: 'childOpinion' },
        ],
      },
      { kind: 'table', columns: threeColumns, rows: adopterRows({ name: 7.6, line: 6.6, address: 9 }) },
      {
        kind: 'table',
        columns: fourColumns,
        rows: [
          pair(6.8, ['现有子女数', 'livingChildren'], ['家庭年收入', 'yearlyIncome']),
          {
            ...pair(7.2, ['送养人姓名（名称）', 'placer.name'], ['身份证件号', 'placer.idNumber']),
            when: anyPlacer,
          },
          {
            ...pair(7.2, ['送养人姓名', 'placer.secondName'], ['身份证件号', 'placer.secondIdNumber']),
            when: ['placer.secondName', 'placer.secondIdNumber'],
          },
          { ...pair(7, ['与被收养人关系', 'placer.relation'], ['联系电话', 'placer.phone']), when: anyPlacer },
          {
            ...pair(7, ['经办人及职务', 'placer.handler'], ['法定代表人', 'placer.legalRepresentative']),
            when: ['placer.handler', 'placer.legalRepresentative'],
          },
          { ...across(7.6, '送养人住址', 'placer.address', 3), when: anyPlacer },
          { ...across(8, '送养人意见', 'placer.opinion', 3), when: anyPlacer },
          across(9, '收养原因', 'reason', 3),
          across(7.6, '其他有关事项', 'otherMatters', 3),
        ],
      },
      {
        kind: 'group',
        frame: true,
        blocks: [
          {
            kind: 'paragraph',
            text: '我（我们）自愿收养被收养人，保证不虐待、不遗弃，抚育其健康成长。以上内容真实，如有虚假，愿意承担法律责任。现向{office}申请收养登记。',
            sizePt: 11,
          },
          {
            kind: 'signatures',
            labels: ['收养人（男方）签名、指纹：', '收养人（女方）签名、指纹：'],
            columns: 2,
            heightMm: 11,
          },
          { kind: 'signatures', labels: ['送养人签名、指纹：', '日期：{on}'], columns: 2, heightMm: 10 },
        ],
      },
    ],
  },
] satisfies FormTemplate[];
