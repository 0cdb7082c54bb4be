import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { formatYuan } from '../../money/yuan.ts';
import { chongqingStandards } from './chongqing-standards.ts';
import { type AllowanceKind, allowanceKinds, type CareKind, careKinds } from './kinds.ts';
import { type ChildStandardInput, childStandardSchema, standardOn } from './standards.ts';

const own = (changes: Partial<ChildStandardInput>) =>
  childStandardSchema.parse({
    document: '渝民〔2023〕1号',
    from: '2023-01-01',
    lines: [{ kinds: ['orphan'], care: ['dispersed'], monthly: '1477.00' }],
    ...changes,
  });

describe('the standards of 重庆市', () => {
  it.each<[string, AllowanceKind, CareKind, string | undefined]>([
    ['2021-08-31', 'orphan', 'dispersed', undefined],
    ['2021-09-01', 'orphan', 'institution', '1477.00'],
    ['2021-09-01', 'orphan', 'dispersed', '1277.00'],
    ['2021-12-31', 'hiv', 'dispersed', '1277.00'],
    ['2021-10-01', 'de-facto-orphan', 'dispersed', '1225.00'],
    ['2021-10-01', 'de-facto-orphan', 'institution', '1225.00'],
    ['2022-01-01', 'orphan', 'dispersed', undefined],
    ['2024-12-31', 'orphan', 'dispersed', undefined],
    ['2025-06-30', 'orphan', 'dispersed', '1625.00'],
    ['2025-06-30', 'de-facto-orphan', 'institution', '1825.00'],
    ['2025-07-01', 'de-facto-orphan', 'dispersed', '1651.00'],
    ['2025-12-31', 'orphan', 'institution', '1851.00'],
    ['2026-01-01', 'orphan', 'institution', '2000.00'],
    ['2026-01-01', 'de-facto-orphan', 'institution', '2000.00'],
    ['2026-01-01', 'orphan', 'dispersed', '1651.00'],
    ['2026-01-01', 'hiv', 'institution', '1651.00'],
  ])('%s %s %s: %s', (on, kind, care, expected) => {
    const found = standardOn(chongqingStandards, { kind, care, on: plainDate(on) });
    expect(found && formatYuan(found.monthly)).toBe(expected);
  });

  it('speak of every kind and care since 2025-07-01, and name their document', () => {
    for (const kind of allowanceKinds) {
      for (const care of careKinds) {
        expect(standardOn(chongqingStandards, { kind, care, on: plainDate('2026-03-01') })?.document).toMatch(/号$/);
      }
    }
  });
});

describe("an office's own standard", () => {
  it('fills a gap, and ends where it says', () => {
    const standards = [...chongqingStandards, own({ to: '2023-12-31' })];
    const ask = (on: string) =>
      standardOn(standards, { kind: 'orphan', care: 'dispersed', on: plainDate(on) })?.document;
    expect(ask('2022-12-31')).toBeUndefined();
    expect(ask('2023-06-01')).toBe('渝民〔2023〕1号');
    expect(ask('2024-01-01')).toBeUndefined();
  });

  it('goes before the built-in one of the same day', () => {
    const standards = [...chongqingStandards, own({ from: '2025-07-01', document: '区里的' })];
    const of = (care: CareKind) => standardOn(standards, { kind: 'orphan', care, on: plainDate('2025-07-01') });
    expect(of('dispersed')?.document).toBe('区里的');
    expect(of('institution')?.document).toBe('渝民规〔2025〕6号');
  });

  it('is refused with two amounts for one child, an end before its start, or an amount that is none', () => {
    const line: ChildStandardInput['lines'][number] = { kinds: ['orphan'], care: ['dispersed'], monthly: '1' };
    expect(() => own({ lines: [line, { ...line, kinds: ['orphan', 'hiv'] }] })).toThrow('one amount');
    expect(() => own({ to: '2022-12-31' })).toThrow('not before');
    expect(() => own({ lines: [{ kinds: ['orphan'], care: ['dispersed'], monthly: '-1' }] })).toThrow('yuan');
  });
});
