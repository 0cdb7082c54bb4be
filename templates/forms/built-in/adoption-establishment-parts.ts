import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { BlockOf, FormRow } from '../template-file.ts';
import { blank, label, ofBoth, row } from './parts.ts';

/** Since when the forms of adoptions are known (中国公民收养子女登记办法). */
export const sinceMeasures = plainDate('1999-05-25');

/** What the application says of each adopter, in two columns. */
export function adopterRows(heights: { name: number; line: number; address: number }): FormRow[] {
  const { name, line, address } = heights;
  return [
    row(line, label('收养人'), label('男方（养父）'), label('女方（养母）')),
    ofBoth(name, '姓名', 'name'),
    ofBoth(line, '国籍', 'nationality'),
    ofBoth(line, '出生日期', 'birth'),
    ofBoth(line, '民族', 'ethnicity'),
    ofBoth(line, '身份证件号', 'idNumber'),
    ofBoth(line, '职业', 'occupation'),
    ofBoth(line, '文化程度', 'education'),
    ofBoth(line, '工作单位', 'employer'),
    ofBoth(line, '婚姻状况', 'status'),
    ofBoth(line, '健康状况', 'health'),
    ofBoth(address, '住址', 'address', true),
    ofBoth(line, '联系电话', 'phone'),
  ];
}

/** Where and when somebody was asked, by whom, and how close to the others (询问笔录、调查记录). */
export function askedRows(heightMm: number): FormRow[] {
  return [
    row(heightMm, label('与收养人关系'), blank('toAdopter'), label('与送养人关系'), blank('toPlacer')),
    row(heightMm, label('与被收养人关系'), blank('toChild'), label('日期'), blank('askedOn')),
    row(heightMm, label('地点'), blank('place', { wrap: true }), label('办理机关'), blank('office', { wrap: true })),
    row(heightMm, label('询问（调查）人'), blank('by'), label('记录人'), blank('recorder')),
  ];
}

/** Shares of the columns of both records. */
export const askedColumns = [30, 50, 30, 48];

/** What is lacking or refuses, each with its article. */
export const adoptionReasons: BlockOf<'list'> = {
  kind: 'list',
  list: 'reasons',
  paragraphs: [{ text: '{index}. {text|sentence}', gapMm: 2 }, { text: '依据：{basis}（{rule}）' }],
};
