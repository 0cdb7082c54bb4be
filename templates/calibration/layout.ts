import { certificateDate } from '#core/domain/dates/format.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { type Corner, corners, crossPlaces, type Place } from '#core/domain/printing/crosses.ts';
import type { SheetSize } from '#core/domain/printing/sheet.ts';
import { type FitRule, fitText } from '../layout/fit-text.ts';
import type { Box, Item, Page } from '../layout/items.ts';
import type { TextMeasure } from '../layout/measure.ts';

/** What a calibration sheet (校准页) is for: the first is measured, the second proves the correction. */
export interface CalibrationSheet {
  readonly sheet: SheetSize;
  readonly printer: string;
  /** The tray by its name, or nothing where the printer chooses. */
  readonly tray: string | null;
  readonly on: PlainDate;
  readonly proving: boolean;
}

/** Reach of a cross from its middle, and of its ticks: every millimetre, and every fifth longer. */
const arm = 8;
const tick = { short: 0.7, long: 1.5 } as const;
const pen = 0.12;

const heading: FitRule = { font: 'title', size: 14, minimum: 9, maxLines: 1, align: 'center' };
const running: FitRule = { size: 9, minimum: 6, maxLines: 3, align: 'center', yields: 'lines' };
const beside: FitRule = { size: 8, minimum: 8, maxLines: 1 };

function line(x1: number, y1: number, x2: number, y2: number): Item {
  return { kind: 'line', x1, y1, x2, y2, width: pen, ink: 'black' };
}

/** A cross with millimetres on its arms, its middle at a place. */
function crossAt({ left: x, top: y }: Place): Item[] {
  const ticks = Array.from({ length: 2 * arm + 1 }, (_, index) => index - arm).filter((mm) => mm !== 0);
  return [
    line(x - arm, y, x + arm, y),
    line(x, y - arm, x, y + arm),
    ...ticks.flatMap((mm) => {
      const half = mm % 5 === 0 ? tick.long : tick.short;
      return [line(x + mm, y - half, x + mm, y + half), line(x - half, y + mm, x + half, y + mm)];
    }),
  ];
}

/** The number of a cross, towards the middle of the sheet; on the proving sheet also where the cross must lie. */
function nameOf(measure: TextMeasure, corner: Corner, place: Place, proving: boolean): Item[] {
  const width = 34;
  const side = corner.endsWith('left') ? 1 : -1;
  const down = corner.startsWith('top') ? 1 : -1;
  const align = side > 0 ? 'left' : 'right';
  const x = side > 0 ? place.left + 3 : place.left - 3 - width;
  const middle = place.top + down * 5;
  const box = (row: number): Box => ({ x, y: middle + down * row * 4 - 2, width, height: 4 });
  const number = `${corners.indexOf(corner) + 1}`;
  const must = `左 ${place.left.toFixed(1)}，上 ${place.top.toFixed(1)}`;
  return [
    ...fitText(measure, box(0), number, `${corner}.number`, { ...beside, size: 10, align }),
    ...(proving ? fitText(measure, box(1), must, `${corner}.place`, { ...beside, align }) : []),
  ];
}

const told = {
  measuring:
    '纸的上边朝上放好。用毫米尺量每个十字的中心到纸左边、到纸上边的距离，估读到0.1毫米，共八个数，照编号填到“打印机与校准”里。',
  proving: '这一页已按校准修正。量每个十字的中心到纸左边、到纸上边的距离，与旁边印的数相差都不超过0.3毫米，即为合格。',
} as const;

/**
 * The sheet with a cross in each corner, on paper cut to the size of the booklet. Everything is measured from the paper's own
 * edges, never from what a printer can reach.
 * @throws PaperError TEXT_DOES_NOT_FIT, CHARACTER_NOT_PRINTABLE
 */
export function layoutCalibrationSheet(sheet: CalibrationSheet, measure: TextMeasure): Page {
  const { widthMm, heightMm } = sheet.sheet;
  const places = crossPlaces(sheet.sheet);
  const column = (top: number, height: number): Box => ({ x: 40, y: top, width: widthMm - 80, height });
  const top = heightMm / 2 - 26;
  const title = sheet.proving ? '打印校准验证页' : '打印校准测量页';
  const of = `${sheet.printer}，${sheet.tray ?? '默认纸盒'}，纸张 ${widthMm}×${heightMm} 毫米，${certificateDate(sheet.on)}`;
  const words = sheet.proving ? told.proving : told.measuring;
  return {
    widthMm,
    heightMm,
    items: [
      ...corners.flatMap((corner) => crossAt(places[corner])),
      ...corners.flatMap((corner) => nameOf(measure, corner, places[corner], sheet.proving)),
      ...fitText(measure, { x: 40, y: 6, width: widthMm - 80, height: 5 }, '↑ 纸的上边', 'up', {
        ...beside,
        align: 'center',
      }),
      ...fitText(measure, column(top, 8), title, 'title', heading),
      ...fitText(measure, column(top + 10, 12), of, 'of', running),
      ...fitText(measure, column(top + 24, 20), words, 'words', { ...running, maxLines: 5 }),
    ],
  };
}
