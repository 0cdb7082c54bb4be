import { certificateDate } from '#core/domain/dates/format.ts';
import type { MarriageRefusalRecord, RefusalReason } from '#core/domain/matters/marriage-registration/records.ts';
import { fitText } from '../layout/fit-text.ts';
import { endingAt, setTitle } from '../layout/headings.ts';
import { a4, type Item, type Page, type TextItem } from '../layout/items.ts';
import { baselineFor, type TextMeasure } from '../layout/measure.ts';
import { setParagraph } from '../layout/paragraph.ts';
import { againLater, opening, remedy } from './wording.ts';

/** Millimetres. */
const left = 26;
const width = a4.widthMm - 2 * left;
const right = left + width;
const size = 12;
const pitch = 8;
/** The first baseline of a page without a title, and the last on which text may stand. */
const firstBaseline = 32;
const lastBaseline = 268;
/** Height that the office, its seal and the date need; they are never parted from each other. */
const sealHeight = 46;

/** Lines that follow each other; `gap` is the room before them. */
interface Block {
  readonly lines: readonly TextItem[];
  readonly gap: number;
}

function paragraph(
  measure: TextMeasure,
  text: string,
  field: string,
  options: { indent?: number; gap?: number },
): Block {
  const style = { x: left, width, size, pitch, indent: options.indent ?? 2 };
  return { lines: setParagraph(measure, text, field, 0, style), gap: options.gap ?? 0 };
}

function sentence(text: string): string {
  return /[。！？；]$/u.test(text) ? text : `${text}。`;
}

function reasonBlocks(measure: TextMeasure, reason: RefusalReason, index: number): Block[] {
  const field = `reasons.${index}`;
  return [
    paragraph(measure, `${index + 1}. ${sentence(reason.text)}`, `${field}.text`, { gap: 2 }),
    paragraph(measure, `依据：${reason.basis}（规则 ${reason.rule}）`, `${field}.basis`, {}),
  ];
}

function blocks(measure: TextMeasure, record: MarriageRefusalRecord): Block[] {
  const person = (who: { name: string; idNumber: string }, field: string, last: boolean) =>
    paragraph(measure, `${who.name}（身份证件号：${who.idNumber}）${last ? '：' : '、'}`, field, { indent: 0 });
  return [
    person(record.man, 'man', false),
    person(record.woman, 'woman', true),
    paragraph(measure, opening(certificateDate(record.requestedOn)), 'opening', { gap: 2 }),
    ...record.reasons.flatMap((reason, index) => reasonBlocks(measure, reason, index)),
    paragraph(measure, againLater, 'again', { gap: 4 }),
    paragraph(measure, remedy, 'remedy', {}),
  ];
}

/** Puts the lines of the blocks on pages, one below the other, and says where the last one stands. */
function flow(all: readonly Block[], start: number): { pages: Item[][]; baseline: number } {
  const pages: Item[][] = [[]];
  let baseline = start - pitch;
  for (const block of all) {
    baseline += block.gap;
    for (const line of block.lines) {
      baseline += pitch;
      if (baseline > lastBaseline) {
        pages.push([]);
        baseline = firstBaseline;
      }
      pages.at(-1)?.push({ ...line, baseline });
    }
  }
  return { pages, baseline };
}

/** The place of the seal (印章), the office across it and the day of the notice. */
function seal(measure: TextMeasure, record: MarriageRefusalRecord, top: number): Item[] {
  const centre = right - 40;
  const middle = top + 24;
  const box = { x: centre - 40, y: middle - 10, width: 80, height: 10 };
  const date = certificateDate(record.on);
  return [
    { kind: 'circle', x: centre, y: middle, radius: 17.5, lineWidth: 0.2, ink: 'grey', dashed: true },
    ...fitText(measure, box, record.office, 'office', { size, minimum: 8, maxLines: 2, align: 'center' }),
    ...fitText(measure, { ...box, y: middle + 1, height: 8 }, date, 'on', {
      size,
      minimum: size,
      maxLines: 1,
      align: 'center',
    }),
    ...fitText(measure, { ...box, y: middle + 10.5, height: 5 }, '（印章）', 'label', {
      ...{ size: 9, minimum: 9, maxLines: 1, align: 'center', ink: 'grey' },
    }),
  ];
}

function pageNumber(measure: TextMeasure, index: number, count: number): Item[] {
  const box = { x: left, y: 281, width, height: 6 };
  const text = `第${index + 1}页 共${count}页`;
  return fitText(measure, box, text, 'page', { size: 9, minimum: 9, maxLines: 1, align: 'center' });
}

/**
 * 不予办理结婚登记告知书: every reason with its article and rule. Many reasons go on over further pages, numbered then.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutMarriageRefusal(record: MarriageRefusalRecord, measure: TextMeasure): Page[] {
  const heading: Item[] = [
    ...setTitle(measure, '不予办理结婚登记告知书', 26, a4.widthMm),
    endingAt(measure, right, {
      ...{ kind: 'text', text: `编号：${record.noticeNumber}`, font: 'body', size: 10.5 },
      ...{ baseline: baselineFor(46, 10.5), ink: 'black', field: 'noticeNumber' },
    }),
  ];
  const { pages, baseline } = flow(blocks(measure, record), 60);
  let top = baseline + 4;
  if (top + sealHeight > lastBaseline + 4) {
    pages.push([]);
    top = firstBaseline - 8;
  }
  pages[0]?.unshift(...heading);
  pages.at(-1)?.push(...seal(measure, record, top));
  const numbered = pages.length > 1;
  return pages.map((items, index) => ({
    ...a4,
    items: numbered ? [...items, ...pageNumber(measure, index, pages.length)] : items,
  }));
}
