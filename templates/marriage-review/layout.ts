import { certificateDate } from '#core/domain/dates/format.ts';
import type { MarriageReviewRecord, PersonOnForm } from '#core/domain/matters/marriage-registration/records.ts';
import type { FitRule } from '../layout/fit-text.ts';
import { type Cell, type Grid, type GridRow, labelRule, rowBoxes, setGrid, valueRule } from '../layout/grid.ts';
import { setTitle } from '../layout/headings.ts';
import { a4, type Box, type Item, type Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';

/** What goes onto the form besides the filled-in items. */
export interface ReviewOptions {
  /** The photograph too, where the record has one; otherwise it is glued by hand. */
  readonly photo?: boolean;
}

const columns = [34, 68, 68];
const left = 20;
const top = 34;
/** The joint photograph, millimetres. */
const photoSize = { width: 53, height: 35 } as const;

const centred: FitRule = { ...valueRule, align: 'center' };
/** Long text from the left, on as many lines as the row holds. */
const manyLines: FitRule = { size: 10.5, minimum: 7, maxLines: 5, yields: 'lines' };

function label(text: string): Cell {
  return { span: 1, text, field: 'label', rule: labelRule };
}

type PersonField = keyof PersonOnForm;

function both(record: MarriageReviewRecord, name: string, field: PersonField, height: number, rule: FitRule): GridRow {
  const text = (person: PersonOnForm) => (field === 'birth' ? certificateDate(person.birth) : person[field]);
  return {
    height,
    cells: [
      label(name),
      { span: 1, text: text(record.man), field: `man.${field}`, rule },
      { span: 1, text: text(record.woman), field: `woman.${field}`, rule },
    ],
  };
}

function across(name: string, text: string, field: string, height: number, rule: FitRule = valueRule): GridRow {
  return { height, cells: [label(name), { span: 2, text, field, rule }] };
}

function head(text: string): Cell {
  return { span: 1, text, field: 'label', rule: { ...labelRule, size: 11 } };
}

const personRows: readonly (readonly [string, PersonField])[] = [
  ['申请人姓名', 'name'],
  ['性别', 'sex'],
  ['国籍', 'nationality'],
  ['出生日期', 'birth'],
  ['身份证件号', 'idNumber'],
  ['民族', 'ethnicity'],
  ['职业', 'occupation'],
  ['文化程度', 'education'],
  ['婚姻状况', 'status'],
];

function papersText(papers: readonly string[]): string {
  return papers.join('；');
}

/** The rows in the order of the form (§3.4 F2): photo, persons, papers, opinion, registration, signatures, remark. */
function rows(record: MarriageReviewRecord): GridRow[] {
  const date = record.registeredOn === undefined ? '' : certificateDate(record.registeredOn);
  return [
    { height: 38, cells: [label('照片（合影）'), { span: 2, text: '', field: 'photo' }] },
    { height: 8, cells: [head('项目'), head('男方'), head('女方')] },
    ...personRows.map(([name, field]) => both(record, name, field, field === 'name' ? 10 : 8, centred)),
    both(record, '常住户口所在地', 'hukouAddress', 13, manyLines),
    {
      height: 21,
      cells: [
        label('提供证件材料'),
        { span: 1, text: papersText(record.manPapers), field: 'manPapers', rule: manyLines },
        { span: 1, text: papersText(record.womanPapers), field: 'womanPapers', rule: manyLines },
      ],
    },
    across('审查意见', record.opinion, 'opinion', 13, manyLines),
    across('登记日期', date, 'registeredOn', 8),
    across('结婚证字号', record.number ?? '', 'number', 8),
    {
      height: 8,
      cells: [
        label('结婚证印制号'),
        { span: 1, text: record.manPrintNumber ?? '', field: 'manPrintNumber', rule: centred },
        { span: 1, text: record.womanPrintNumber ?? '', field: 'womanPrintNumber', rule: centred },
      ],
    },
    across('承办机关名称', record.office, 'office', 8),
    across('登记员签名', '', 'registrar', 11),
    {
      height: 18,
      cells: [
        label('当事人领证签名并按指纹'),
        { span: 1, text: '', field: 'manSignature' },
        { span: 1, text: '', field: 'womanSignature' },
      ],
    },
    across('备注', record.remark, 'remark', 13, manyLines),
  ];
}

/** The photograph's frame in the middle of its cell, and the photograph itself where it is to be printed. */
function photoItems(record: MarriageReviewRecord, cell: Box, print: boolean): Item[] {
  const place = {
    x: cell.x + (cell.width - photoSize.width) / 2,
    y: cell.y + (cell.height - photoSize.height) / 2,
    ...photoSize,
  };
  if (print && record.photo) return [{ kind: 'image', data: record.photo, ...place, field: 'photo' }];
  return [{ kind: 'rect', ...place, lineWidth: 0.2, ink: 'grey', dashed: true }];
}

/**
 * 结婚登记审查处理表, both parties in two columns, on one side of A4. The registrar signs by hand; nothing is printed there.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutMarriageReview(
  record: MarriageReviewRecord,
  measure: TextMeasure,
  options: ReviewOptions = {},
): Page[] {
  const grid: Grid = { x: left, y: top, columns, rows: rows(record) };
  const first = grid.rows[0];
  const cell = first ? rowBoxes(grid, first, grid.y)[1] : undefined;
  const items = [
    ...setTitle(measure, '结婚登记审查处理表', 17, a4.widthMm),
    ...setGrid(measure, grid),
    ...(cell ? photoItems(record, cell, options.photo === true) : []),
  ];
  return [{ ...a4, items }];
}
