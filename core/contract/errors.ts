import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { ErrorCode, ErrorData } from '../domain/errors.ts';

const nothing = z.strictObject({});
const detail = z.strictObject({ detail: z.string() });
const printNumber = z.strictObject({ printNumber: z.string() });

/** The data of every error code on the wire, closed over all codes. */
const dataByCode = {
  NOT_SET_UP: nothing,
  ALREADY_SET_UP: nothing,
  WRONG_PASSPHRASE: z.strictObject({ attemptsLeft: z.number() }),
  LOCKED_OUT: z.strictObject({ minutes: z.number() }),
  WEAK_PASSPHRASE: z.strictObject({ leastLength: z.number() }),
  KEYRING_DAMAGED: detail,
  DATABASE_DAMAGED: detail,
  DATABASE_FROM_FUTURE: z.strictObject({ found: z.string(), known: z.string() }),
  DATABASE_IN_USE: nothing,
  DISK_FULL: nothing,
  STORAGE_FAILED: detail,
  NOT_SIGNED_IN: nothing,
  NOT_ALLOWED: z.strictObject({ roles: z.string() }),
  FOUR_EYES: nothing,
  PURPOSE_NEEDED: nothing,
  NOT_FOUND: z.strictObject({ what: z.string() }),
  CONFLICT: z.strictObject({ what: z.string() }),
  INVALID: z.strictObject({ field: z.string(), why: z.string() }),
  WRONG_STAGE: z.strictObject({ stage: z.string(), action: z.string() }),
  RULE_NOT_PASSED: z.strictObject({ verdict: z.string(), rules: z.string() }),
  CLOCK_SET_BACK: z.strictObject({ today: z.string(), last: z.string() }),
  CALENDAR_YEAR_MISSING: z.strictObject({ year: z.number() }),
  NUMBERS_EXHAUSTED: z.strictObject({ letter: z.string(), year: z.number() }),
  NUMBER_TAKEN: z.strictObject({ serial: z.number() }),
  BLANK_UNKNOWN: printNumber,
  BLANK_NOT_IN_STOCK: z.strictObject({ printNumber: z.string(), state: z.string() }),
  BLANK_HELD_BY_OTHER: z.strictObject({ printNumber: z.string(), window: z.string() }),
  BLANK_WRONG_KIND: z.strictObject({ printNumber: z.string(), kind: z.string() }),
  BLANK_RANGE_OVERLAPS: printNumber,
  BLANK_RANGE_INVALID: z.strictObject({ why: z.enum(['format', 'order', 'size']) }),
  MISSING_GLYPH: z.strictObject({ text: z.string(), characters: z.string() }),
  TEXT_DOES_NOT_FIT: z.strictObject({ text: z.string(), field: z.string() }),
  PHOTO_REFUSED: z.strictObject({ why: z.enum(['type', 'size', 'dimensions', 'damaged']) }),
  ATTACHMENT_REFUSED: z.strictObject({ why: z.string() }),
  TEMPLATE_REFUSED: z.strictObject({ problems: z.string() }),
  TABLE_REFUSED: z.strictObject({ problems: z.string() }),
  ALLOWANCE_STANDARD_MISSING: z.strictObject({ month: z.string(), children: z.number() }),
  CARD_UNREADABLE: z.strictObject({ why: z.string() }),
  CARD_READER_ABSENT: z.strictObject({ address: z.string() }),
  PRINTER_ABSENT: z.strictObject({ printer: z.string() }),
  PRINTER_REFUSED: z.strictObject({ printer: z.string(), detail: z.string() }),
} satisfies { [C in ErrorCode]: z.ZodType<ErrorData[C]> };

/** All error codes, for the table of sentences and its test. */
export const errorCodes = Object.keys(dataByCode) as ErrorCode[]; // keys of a literal closed over ErrorCode

const errorMap = {} as { [C in ErrorCode]: { data: (typeof dataByCode)[C] } }; // filled for every code just below
for (const code of errorCodes) Object.assign(errorMap, { [code]: { data: dataByCode[code] } });

/** Where every procedure begins: any of our errors may come back from any of them. */
export const procedure = oc.errors(errorMap);
