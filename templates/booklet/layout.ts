import type { CoupleBookletKind } from '#core/domain/cases/blanks.ts';
import { certificateDate } from '#core/domain/dates/format.ts';
import type { BookletRecord, PersonOnCertificate } from '#core/domain/papers/booklet.ts';
import { labelsOfPage2, labelsOfPage3, personFields, personTexts } from '#core/domain/papers/booklet-lines.ts';
import type { Item, Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';
import { type Line, labelOn, lowered, remarkOn, valueOn } from './line.ts';
import { booklet, page2, page3, personPitch, photos, remarkRule, textSize, valueRule } from './positions.ts';

/** What goes onto the paper besides the filled-in items. */
export interface BookletOptions {
  /** The pre-printed labels, the outline and the fold in grey, so that the page can be read alone. Never for the booklet. */
  readonly labels?: boolean;
  /** The photograph too, where the record has one; otherwise it is glued by hand. */
  readonly photo?: boolean;
}

function label(line: Line, text: string): Item {
  return labelOn(line, text, textSize);
}

function person(measure: TextMeasure, who: PersonOnCertificate, index: number, labels: boolean): Item[] {
  const texts = personTexts(who);
  return personFields.flatMap((field) => {
    const line = lowered(page3[field], index * personPitch);
    const items = valueOn(measure, line, texts[field], `persons.${index}.${field}`, valueRule);
    return labels ? [label(line, labelsOfPage3[field]), ...items] : items;
  });
}

/** Outline of the paper, fold and place of the photo, for reading the page without its booklet. */
function outline(kind: CoupleBookletKind): Item[] {
  const { widthMm: width, heightMm: height, fold } = booklet;
  return [
    { kind: 'rect', x: 0.15, y: 0.15, width: width - 0.3, height: height - 0.3, lineWidth: 0.3, ink: 'grey' },
    { kind: 'line', x1: fold, y1: 0, x2: fold, y2: height, width: 0.2, ink: 'grey', dashed: true },
    { kind: 'rect', ...photos[kind], lineWidth: 0.2, ink: 'grey', dashed: true },
  ];
}

/**
 * Pages 2 and 3 of a booklet (结婚证、离婚证), first issue or reissue, as one side of opened paper, for overprinting.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutBooklet(record: BookletRecord, measure: TextMeasure, options: BookletOptions = {}): Page[] {
  const labels = options.labels === true;
  const { kind } = record;
  const words = labelsOfPage2(kind);
  const items: Item[] = labels
    ? [
        ...outline(kind),
        label(page2.holder, words.holder),
        label(page2.registeredOn, words.registeredOn),
        label(page2.number, words.number),
        label(page2.remark, words.remark),
      ]
    : [];
  items.push(
    ...valueOn(measure, page2.holder, record.holder, 'holder', valueRule),
    ...valueOn(measure, page2.registeredOn, certificateDate(record.registeredOn), 'registeredOn', valueRule),
    ...valueOn(measure, page2.number, record.number, 'number', valueRule),
    ...remarkOn(measure, page2.remark, record.remark, 'remark', remarkRule),
  );
  if (options.photo && record.photo) items.push({ kind: 'image', data: record.photo, ...photos[kind], field: 'photo' });
  record.persons.forEach((who, index) => {
    items.push(...person(measure, who, index, labels));
  });
  return [{ widthMm: booklet.widthMm, heightMm: booklet.heightMm, items }];
}
