import type { CoupleBookletKind } from '#core/domain/cases/blanks.ts';
import type { FitRule } from '../layout/fit-text.ts';
import type { Box } from '../layout/items.ts';
import type { Line } from './line.ts';

/**
 * Where everything stands on pages 2 and 3 of the opened booklet (结婚证、离婚证内页), in millimetres from the top-left edge of the
 * opened paper. Page 2 is the left half, page 3 the right. Offices adjust this table to the booklets they are sent.
 */
export const booklet = { widthMm: 188, heightMm: 128, fold: 94 } as const;

/** 仿宋 of 4.3 mm on the pre-printed page: 12 pt. */
export const textSize = 12;

/** Names and numbers shrink to one line, then take a second and a third; never under 7 pt (2.5 mm). */
export const valueRule: FitRule = { size: textSize, minimum: 7, maxLines: 3 };
/** A remark takes more lines before it shrinks. */
export const remarkRule: FitRule = { size: textSize, minimum: 7, maxLines: 4, yields: 'lines' };

export const page2 = {
  holder: { labelX: 12, x: 38, width: 50, baseline: 21, height: 9.6 },
  registeredOn: { labelX: 12, x: 38, width: 50, baseline: 31, height: 9.6 },
  number: { labelX: 12, x: 38, width: 50, baseline: 41, height: 9.6 },
  remark: { labelX: 12, x: 38, width: 50, baseline: 51, height: 14 },
} as const satisfies Record<string, Line>;

/** The photograph: the joint one of 53×35 mm, or the holder's own of 35×49 mm, each in the middle of page 2. */
export const photos = {
  'marriage-certificate': { x: 20.5, y: 66, width: 53, height: 35 },
  'divorce-certificate': { x: 29.5, y: 66, width: 35, height: 49 },
} as const satisfies Record<CoupleBookletKind, Box>;

/** The five lines of a person; `baseline` of the first person, the second stands `personPitch` lower. */
export const page3 = {
  name: { labelX: 106, x: 132, width: 50, baseline: 20, height: 9.2 },
  sex: { labelX: 106, x: 132, width: 50, baseline: 29.5, height: 9.2 },
  nationality: { labelX: 106, x: 132, width: 50, baseline: 39, height: 9.2 },
  birth: { labelX: 106, x: 132, width: 50, baseline: 48.5, height: 9.2 },
  idNumber: { labelX: 106, x: 132, width: 50, baseline: 58, height: 9.2 },
} as const satisfies Record<string, Line>;

export const personPitch = 54;
