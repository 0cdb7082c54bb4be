import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { childStandardSchema, standardOn } from '#core/domain/matters/children-allowance/standards.ts';
import { yuan } from '#core/domain/money/yuan.ts';
import { readStandard } from './standard-draft.ts';

const draft = {
  document: ' 示例〔2023〕1号 ',
  from: plainDate('2023-01-01'),
  amounts: { 'orphan dispersed': yuan('1500.50'), 'de-facto-orphan dispersed': yuan('1400') },
};

describe('a standard that is typed', () => {
  it('is kept with one line for each amount, exact to the fen', () => {
    const read = readStandard(draft);
    if (!('standard' in read)) throw new Error(read.problem);
    expect(read.standard.document).toBe('示例〔2023〕1号');
    const kept = childStandardSchema.parse(read.standard);
    const on = plainDate('2023-06-01');
    expect(standardOn([kept], { kind: 'orphan', care: 'dispersed', on })?.monthly).toBe(150050);
    expect(standardOn([kept], { kind: 'orphan', care: 'institution', on })).toBeUndefined();
  });

  it('misses its document, its first day, its amounts, in this order', () => {
    expect(readStandard({ amounts: {} })).toEqual({ problem: 'document' });
    expect(readStandard({ document: '示例', amounts: {} })).toEqual({ problem: 'from' });
    expect(readStandard({ ...draft, amounts: {} })).toEqual({ problem: 'lines' });
    expect(readStandard({ ...draft, to: plainDate('2022-12-31') })).toEqual({ problem: 'to' });
  });
});
