import { addDays, daysBetween } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { checkCharacter } from './check-digit.ts';

/** A synthetic person of a number. */
export interface NumberParts {
  /** Six digits; 810000, 820000, 830000 make numbers of residence permits. */
  readonly division: string;
  readonly birth: PlainDate;
  readonly sex: 'male' | 'female';
  /** 1 to 499: the how-manieth of that sex, place and day. */
  readonly sequence: number;
}

/** A valid 18-character number of a synthetic person, for tests and practice data; RangeError for impossible parts. */
export function generateIdNumber({ division, birth, sex, sequence }: NumberParts): string {
  if (!/^[1-9]\d{5}$/.test(division)) throw new RangeError(`not a division code: ${division}`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 499) throw new RangeError(`not 1 to 499: ${sequence}`);
  const order = String(sex === 'male' ? sequence * 2 - 1 : sequence * 2).padStart(3, '0');
  const digits = `${division}${birth.replaceAll('-', '')}${order}`;
  return `${digits}${checkCharacter(digits)}`;
}

/** A seeded source of numbers from 0 to below 1 (mulberry32): the same seed gives the same people. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A synthetic person born between two days in one of some divisions. */
export function randomNumberParts(
  random: () => number,
  among: { readonly divisions: readonly string[]; readonly bornFrom: PlainDate; readonly bornTo: PlainDate },
  sex: 'male' | 'female',
): NumberParts {
  const below = (bound: number) => Math.floor(random() * bound);
  return {
    division: among.divisions[below(among.divisions.length)] ?? '500103',
    birth: addDays(among.bornFrom, below(daysBetween(among.bornFrom, among.bornTo) + 1)),
    sex,
    sequence: 1 + below(499),
  };
}
