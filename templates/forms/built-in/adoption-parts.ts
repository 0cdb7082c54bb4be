import type { BlockOf, FormCell, FormRow } from '../template-file.ts';
import { across, blank, byHand, label, pair, row } from './parts.ts';

/** Parts that the forms of adoptions share. */

/** Shares of the columns of a form with two labels a row. */
export const adoptionColumns = [34, 56, 28, 52];

/** A row with a field of two persons in two columns of `[34, 68, 68]`. */
function ofTwo(heightMm: number, words: string, [one, other]: readonly [string, string], field: string): FormRow {
  const wrap = field === 'hukouAddress';
  const cell = (who: string): FormCell => blank(`${who}.${field}`, wrap ? { wrap } : { align: 'center' });
  return row(heightMm, label(words), cell(one), cell(other));
}

const personLines = [
  ['姓名', 'name'],
  ['性别', 'sex'],
  ['出生日期', 'birth'],
  ['民族', 'ethnicity'],
  ['职业', 'occupation'],
  ['身份证件号', 'idNumber'],
  ['常住户口所在地', 'hukouAddress'],
  ['联系电话', 'phone'],
] as const;

/** Two persons beside each other: adopters, or placers. */
export function twoPersons(title: string, who: readonly [string, string], heightMm: number): FormRow[] {
  return [
    row(heightMm, label('项目'), label(title), label(title)),
    ...personLines.map(([words, field]) =>
      ofTwo(field === 'hukouAddress' ? heightMm + 3 : heightMm, words, who, field),
    ),
  ];
}

/** The adopted person in four columns. */
export function childRows(heightMm: number): FormRow[] {
  return [
    pair(heightMm, ['被收养人姓名', 'child.name'], ['性别', 'child.sex']),
    pair(heightMm, ['出生日期', 'child.birth'], ['身份证件号', 'child.idNumber']),
    across(heightMm, '常住户口所在地', 'child.hukouAddress', 3),
  ];
}

/** The registration of the adoption in four columns. */
export function originalRows(heightMm: number): FormRow[] {
  return [
    pair(heightMm, ['收养登记日期', 'original.registeredOn'], ['收养登记证字号', 'original.number']),
    across(heightMm, '收养登记机关', 'original.office', 3),
  ];
}

/** The adopters' names and numbers in four columns; the second line only where there are two. */
export function adopterRows(heightMm: number): FormRow[] {
  return [
    pair(heightMm, ['收养人姓名', 'adopter.name'], ['身份证件号', 'adopter.idNumber']),
    {
      ...pair(heightMm, ['收养人姓名', 'secondAdopter.name'], ['身份证件号', 'secondAdopter.idNumber']),
      when: ['secondAdopter.name', 'secondAdopter.idNumber'],
    },
  ];
}

/** Who signs a review form by hand: the registrar, the head or deputy in charge. */
export const officeSigns: readonly FormRow[] = [
  row(13, label('收养登记员签名'), byHand, label('主要（分管）领导签名'), byHand),
];

/** The evidence of a decision as numbered lines. */
export const evidenceList: BlockOf<'list'> = {
  kind: 'list',
  list: 'evidence',
  paragraphs: [{ text: '{index}. {text|sentence}', gapMm: 1 }],
};
