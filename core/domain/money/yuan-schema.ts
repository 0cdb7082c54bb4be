import { z } from 'zod';
import type { Fen, Hundredths } from './fen.ts';
import { parseCount, parseYuan } from './yuan.ts';

/** The shortest decimal text of a JSON number is what its writer wrote: 0.1 is `0.1`, so nothing is lost on the way. */
function decimalSchema<Value>(parse: (text: string) => Value | undefined, expected: string) {
  return z.union([z.string().max(40), z.number()], { error: expected }).transform((typed, context): Value => {
    const value = parse(String(typed));
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: expected, input: typed });
    return z.NEVER;
  });
}

/** Yuan on the wire, a number or a text with at most two decimals; fen inside. */
export const yuanSchema = decimalSchema<Fen>(parseYuan, 'an amount in yuan with at most two decimals');

/** A count of hours or pieces on the wire, with at most two decimals; hundredths inside. */
export const countSchema = decimalSchema<Hundredths>(parseCount, 'a number from 0 with at most two decimals');
