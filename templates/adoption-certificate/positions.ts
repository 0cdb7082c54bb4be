import type { Line } from '../booklet/line.ts';
import type { FitRule } from '../layout/fit-text.ts';
import type { Box } from '../layout/items.ts';

/**
 * Where everything stands inside 收养登记证 and 解除收养关系证明, in millimetres from the top-left edge of the sheet. The order is
 * that of adoption.md §11.2; the size of the blanks was in none of the sources, so the sheet is taken as A5. Offices adjust
 * this table to the blanks they are sent.
 */
export const sheet = { widthMm: 148, heightMm: 210 } as const;

/** 11 pt on the pre-printed page. */
export const textSize = 11;
/** Names and numbers shrink to one line, then take a second and a third; never under 6 pt. */
export const valueRule: FitRule = { size: textSize, minimum: 6, maxLines: 3 };
/** Addresses and remarks take more lines before they shrink. */
export const longRule: FitRule = { size: textSize, minimum: 6, maxLines: 3, yields: 'lines' };

export const titleAt = { centre: 74, baseline: 19, size: 16 } as const;
export const photoBox: Box = { x: 82, y: 33, width: 53, height: 35 };

/** The lines of the child, of the placer and of the whole. */
export const lines = {
  number: { labelX: 66, x: 80, width: 56, baseline: 28, height: 7 },
  name: { labelX: 13, x: 42, width: 38, baseline: 39, height: 8.4 },
  nameAfter: { labelX: 13, x: 42, width: 38, baseline: 48, height: 8.4 },
  sex: { labelX: 13, x: 42, width: 38, baseline: 57, height: 8.4 },
  birth: { labelX: 13, x: 42, width: 38, baseline: 66, height: 8.4 },
  standing: { labelX: 13, x: 42, width: 93, baseline: 76, height: 7.6 },
  idNumber: { labelX: 13, x: 42, width: 93, baseline: 84, height: 7.6 },
  placer: { labelX: 13, x: 52, width: 83, baseline: 92, height: 7.6 },
  placerAddress: { labelX: 13, x: 42, width: 93, baseline: 100.5, height: 8.6 },
  address: { labelX: 13, x: 42, width: 93, baseline: 151, height: 8.6 },
  registrar: { labelX: 13, x: 32, width: 40, baseline: 185, height: 8.4 },
  registeredOn: { labelX: 78, x: 97, width: 40, baseline: 185, height: 8 },
  remark: { labelX: 13, x: 32, width: 104, baseline: 194, height: 12 },
} as const satisfies Record<string, Line>;

/** The lines of one adopter; the mother's column stands `motherShift` to the right. */
export const adopterLines = {
  heading: { labelX: 13, x: 13, width: 58, baseline: 110, height: 7 },
  name: { labelX: 13, x: 34, width: 38, baseline: 118, height: 7.8 },
  nationality: { labelX: 13, x: 34, width: 38, baseline: 126, height: 7.8 },
  birth: { labelX: 13, x: 34, width: 38, baseline: 134, height: 7.8 },
  idNumber: { labelX: 13, x: 38, width: 34, baseline: 142, height: 7.8 },
} as const satisfies Record<string, Line>;

export const motherShift = 63;

/** The pre-printed sentence, over two lines. */
export const sentenceBox: Box = { x: 13, y: 156, width: 122, height: 14 };
/** Where the office's seal goes. */
export const sealAt = { x: 114, y: 185, radius: 14 } as const;
/** The original adoption on the proof of a dissolution stands where the photograph would. */
export const originalLines = {
  number: { labelX: 82, x: 82, width: 54, baseline: 46, height: 8 },
  registeredOn: { labelX: 82, x: 82, width: 54, baseline: 64, height: 8 },
} as const satisfies Record<string, Line>;
