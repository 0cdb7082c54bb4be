import { certificateDate } from '#core/domain/dates/format.ts';
import type { MarriageDeclarationRecord, PersonOnForm } from '#core/domain/matters/marriage-registration/records.ts';
import { fitText } from '../layout/fit-text.ts';
import {
  type Cell,
  type Grid,
  type GridRow,
  gridHeight,
  hairline,
  labelRule,
  setGrid,
  valueRule,
} from '../layout/grid.ts';
import { setTitle } from '../layout/headings.ts';
import { a4, type Box, type Item, type Page } from '../layout/items.ts';
import { baselineFor, type TextMeasure } from '../layout/measure.ts';
import { PaperError } from '../layout/paper-error.ts';
import { setParagraph } from '../layout/paragraph.ts';
import { statementOn, truthSentence } from './wording.ts';

/** Millimetres; the table stands 20 mm from both edges. */
const left = 20;
const side = 12;
const columns = [30, 49, 30, 49];
const tableWidth = side + columns.reduce((sum, column) => sum + column, 0);
const top = 44;
const rowHeight = 13.5;
const bodySize = 12;
/** Where the signatures begin, from the left edge of the paper. */
const signatureX = left + 62;

function label(text: string): Cell {
  return { span: 1, text, field: 'label', rule: labelRule };
}

function value(text: string, field: string, span = 1): Cell {
  const rule = span > 1 ? ({ ...valueRule, yields: 'lines', maxLines: 2 } as const) : valueRule;
  return { span, text, field, rule };
}

function pair(
  height: number,
  one: readonly [string, string, string],
  other: readonly [string, string, string],
): GridRow {
  const cells = [one, other].flatMap(([name, text, field]) => [label(name), value(text, field)]);
  return { height, cells };
}

function declarantRows(person: PersonOnForm): GridRow[] {
  return [
    pair(rowHeight, ['本人姓名', person.name, 'declarant.name'], ['性别', person.sex, 'declarant.sex']),
    pair(
      rowHeight,
      ['国籍', person.nationality, 'declarant.nationality'],
      ['出生日期', certificateDate(person.birth), 'declarant.birth'],
    ),
    pair(
      rowHeight,
      ['民族', person.ethnicity, 'declarant.ethnicity'],
      ['职业', person.occupation, 'declarant.occupation'],
    ),
    pair(
      rowHeight,
      ['文化程度', person.education, 'declarant.education'],
      ['身份证件号', person.idNumber, 'declarant.idNumber'],
    ),
    { height: rowHeight, cells: [label('常住户口所在地'), value(person.hukouAddress, 'declarant.hukouAddress', 3)] },
    { height: rowHeight, cells: [label('婚姻状况'), value(person.status, 'declarant.status', 3)] },
  ];
}

function otherRows(person: PersonOnForm): GridRow[] {
  return [
    pair(rowHeight, ['对方姓名', person.name, 'other.name'], ['国籍', person.nationality, 'other.nationality']),
    pair(
      rowHeight,
      ['出生日期', certificateDate(person.birth), 'other.birth'],
      ['身份证件号', person.idNumber, 'other.idNumber'],
    ),
    { height: rowHeight, cells: [label('常住户口所在地'), value(person.hukouAddress, 'other.hukouAddress', 3)] },
  ];
}

/** A part of the table with its name set downwards at the left. */
function part(
  measure: TextMeasure,
  y: number,
  name: string,
  rows: readonly GridRow[],
): { items: Item[]; height: number } {
  const grid: Grid = { x: left + side, y, columns, rows };
  const height = gridHeight(grid);
  const characters = [...name];
  const pitch = 7;
  const first = y + height / 2 - ((characters.length - 1) * pitch) / 2;
  const downwards = characters.flatMap((character, index) => {
    const box = { x: left, y: first + index * pitch - 4, width: side, height: 8 };
    return fitText(measure, box, character, 'label', { ...labelRule, size: 11, maxLines: 1 });
  });
  const frame: Item = { kind: 'rect', x: left, y, width: side, height, lineWidth: hairline, ink: 'black' };
  return { items: [frame, ...downwards, ...setGrid(measure, grid)], height };
}

/** A line to sign on, with its label before it. */
function signature(measure: TextMeasure, text: string, y: number): Item[] {
  const x = signatureX;
  const width = measure.width(text, 'body', bodySize);
  return [
    { kind: 'text', text, font: 'body', size: bodySize, x, baseline: y, ink: 'black', field: 'label' },
    {
      kind: 'line',
      x1: x + width + 1,
      y1: y + 1.2,
      x2: left + tableWidth - 12,
      y2: y + 1.2,
      width: hairline,
      ink: 'black',
    },
  ];
}

function closing(measure: TextMeasure, record: MarriageDeclarationRecord, box: Box): Item[] {
  const { x, y, width, height } = box;
  const statement = statementOn(record.on);
  if (statement === undefined)
    throw new PaperError('NO_WORDING_FOR_DATE', { template: 'marriage-declaration', on: record.on });
  const style = { x: x + 6, width: width - 12, size: bodySize, pitch: 9, indent: 2 };
  const first = y + 15;
  const words = setParagraph(measure, statement, 'statement', first, style);
  const truth = setParagraph(measure, truthSentence, 'truth', first + words.length * style.pitch, style);
  const after = first + (words.length + truth.length) * style.pitch;
  const line = (text: string, field: string, at: number): Item => ({
    ...{ kind: 'text', text, font: 'body', size: bodySize, x: signatureX, baseline: at, ink: 'black', field },
  });
  return [
    { kind: 'rect', x, y, width, height, lineWidth: hairline, ink: 'black' },
    ...words,
    ...truth,
    ...signature(measure, '声明人（签名并按指纹）：', after + 14),
    ...signature(measure, '监誓人（签名）：', after + 31),
    line(`日期：${certificateDate(record.on)}`, 'on', after + 47),
  ];
}

/**
 * 申请结婚登记声明书 of one party, on one side of A4.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE, NO_WORDING_FOR_DATE
 */
export function layoutMarriageDeclaration(record: MarriageDeclarationRecord, measure: TextMeasure): Page[] {
  const declarant = part(measure, top, '声明人', declarantRows(record.declarant));
  const other = part(measure, top + declarant.height, '对方', otherRows(record.other));
  const y = top + declarant.height + other.height;
  const box = { x: left, y, width: tableWidth, height: 276 - y };
  const items = [
    ...setTitle(measure, '申请结婚登记声明书', 24, a4.widthMm),
    ...declarant.items,
    ...other.items,
    ...closing(measure, record, box),
    ...officeLine(measure, record.office),
  ];
  return [{ ...a4, items }];
}

/** The office under the table: 婚姻登记机关. */
function officeLine(measure: TextMeasure, office: string): Item[] {
  const text = '婚姻登记机关：';
  const baseline = baselineFor(282, 10.5);
  const x = left + measure.width(text, 'body', 10.5);
  const box = { x, y: 278, width: tableWidth - (x - left), height: 8 };
  return [
    { kind: 'text', text, font: 'body', size: 10.5, x: left, baseline, ink: 'black', field: 'label' },
    ...fitText(measure, box, office, 'office', { size: 10.5, minimum: 7, maxLines: 1 }),
  ];
}
