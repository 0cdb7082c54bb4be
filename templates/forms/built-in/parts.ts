import type { BlockOf, FormCell, FormRow, PlainBlock } from '../template-file.ts';

/** Parts that built-in templates share. They are data: an office's file spells them out. */

/** Margins of forms that are one large table, in millimetres. */
export const tableMargins = { top: 17, right: 20, bottom: 14, left: 20 };
/** Margins of notices and letters. */
export const letterMargins = { top: 26, right: 26, bottom: 25, left: 26 };

/** A label (栏目). */
export function label(text: string, span = 1): FormCell {
  return { text, label: true, ...(span > 1 ? { span } : {}) };
}

/** A blank in a cell of its own. */
export function blank(name: string, options: { span?: number; wrap?: boolean; align?: 'center' } = {}): FormCell {
  return { text: `{${name}}`, ...options };
}

/** A row of cells. */
export function row(heightMm: number, ...cells: FormCell[]): FormRow {
  return { heightMm, cells };
}

type Labelled = readonly [words: string, name: string];

/** A row of two labels, each with its blank. */
export function pair(heightMm: number, one: Labelled, other: Labelled): FormRow {
  return row(heightMm, label(one[0]), blank(one[1]), label(other[0]), blank(other[1]));
}

/** A row of one label and its blank over all other columns. */
export function across(heightMm: number, words: string, name: string, span: number, wrap = true): FormRow {
  return row(heightMm, label(words), blank(name, { span, wrap }));
}

/** A row with a field of both parties. */
export function ofBoth(heightMm: number, words: string, field: string, wrap = false): FormRow {
  const cell = (who: string) => blank(`${who}.${field}`, wrap ? { wrap } : { align: 'center' });
  return row(heightMm, label(words), cell('man'), cell('woman'));
}

/** What forms say of each party in two columns, in the order of the form. */
export function personRows(heights: { name: number; line: number; address: number }): FormRow[] {
  const { name, line, address } = heights;
  return [
    row(line, label('项目'), label('男方'), label('女方')),
    ofBoth(name, '姓名', 'name'),
    ofBoth(line, '性别', 'sex'),
    ofBoth(line, '国籍', 'nationality'),
    ofBoth(line, '出生日期', 'birth'),
    ofBoth(line, '民族', 'ethnicity'),
    ofBoth(line, '职业', 'occupation'),
    ofBoth(line, '文化程度', 'education'),
    ofBoth(line, '身份证件号', 'idNumber'),
    ofBoth(address, '常住户口所在地', 'hukouAddress', true),
  ];
}

/** What one person says of himself or herself, in four columns. */
export function selfRows(who: string, heightMm: number, name: string): FormRow[] {
  return [
    pair(heightMm, [name, `${who}.name`], ['性别', `${who}.sex`]),
    pair(heightMm, ['国籍', `${who}.nationality`], ['出生日期', `${who}.birth`]),
    pair(heightMm, ['民族', `${who}.ethnicity`], ['职业', `${who}.occupation`]),
    pair(heightMm, ['文化程度', `${who}.education`], ['身份证件号', `${who}.idNumber`]),
    across(heightMm, '常住户口所在地', `${who}.hukouAddress`, 3),
  ];
}

/** What is said of the other party, in four columns. */
export function otherRows(heightMm: number): FormRow[] {
  return [
    pair(heightMm, ['对方姓名', 'other.name'], ['国籍', 'other.nationality']),
    pair(heightMm, ['出生日期', 'other.birth'], ['身份证件号', 'other.idNumber']),
    across(heightMm, '常住户口所在地', 'other.hukouAddress', 3),
  ];
}

/** Shares of the columns of a form with two labels a row. */
export const fourColumns = [30, 49, 30, 49];
/** Shares of the columns of a form with one column a party. */
export const threeColumns = [34, 68, 68];

/** The name and number line of a party at the head of a notice. */
export function addressee(who: string, after: '、' | '：'): BlockOf<'paragraph'> {
  return { kind: 'paragraph', text: `{${who}.name}（身份证件号：{${who}.idNumber}）${after}`, indentEm: 0 };
}

/** The number of a paper, under its title at the right. */
export function numberLine(name: string): BlockOf<'line'> {
  return { kind: 'line', text: `编号：{${name}}`, align: 'right', sizePt: 10.5 };
}

export function gap(mm: number): BlockOf<'gap'> {
  return { kind: 'gap', mm };
}

export function paragraph(text: string, gapMm = 0): BlockOf<'paragraph'> {
  return { kind: 'paragraph', text, ...(gapMm > 0 ? { gapMm } : {}) };
}

/** The reasons of a notice, each with its article and rule. */
export const reasonList: BlockOf<'list'> = {
  kind: 'list',
  list: 'reasons',
  paragraphs: [{ text: '{index}. {text|sentence}', gapMm: 2 }, { text: '依据：{basis}（规则 {rule}）' }],
};

/** The remedies of the general laws; the periods are theirs (行政复议法 第二十条, 行政诉讼法 第四十六条). */
export function remedy(paper: string): string {
  return `如不服本决定，可以自收到本${paper}之日起六十日内依照《中华人民共和国行政复议法》申请行政复议，也可以自收到本${paper}之日起六个月内依照《中华人民共和国行政诉讼法》向人民法院提起行政诉讼；法律对期限另有规定的，依照其规定。`;
}

/** Office and day with the place of the seal, at the end of a paper. */
export function sealed(office = '{office}', day = '{on}'): BlockOf<'seal'> {
  return { kind: 'seal', lines: [office, day] };
}

/** The last line under a form's table: which office it is. */
export function officeUnder(): PlainBlock {
  return { kind: 'line', text: '婚姻登记机关：{office}', sizePt: 10.5 };
}

/** The blank that a signature by hand goes into. */
export const byHand: FormCell = { text: '' };
