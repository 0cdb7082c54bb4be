import { describe, expect, it } from 'vitest';
import { categories } from './categories.ts';
import { type ExemptibleRule, exemptionMatrix, ruleApplies } from './exemptions.ts';

const marks = (rule: ExemptibleRule, law: 'LAW_1999' | 'LAW_2021', disabled: boolean) =>
  categories.map(({ code }) => (ruleApplies(rule, { law, category: code, disabled }) ? '1' : '0')).join('');

describe('the exemption matrix of adoption.md §2', () => {
  it.each([
    ['R01', '11111111', '11111111'],
    ['R08', '00101101', '00000000'],
    ['R12', '11101111', '11101111'],
    ['R13', '00101101', '00000000'],
    ['R15', '11101111', '11101111'],
    ['R16', '11101011', '11101011'],
    ['R19', '11111111', '11111111'],
    ['R22', '10000001', '10000001'],
    ['R23', '11101111', '11101111'],
  ] as const)('%s since 2021: of a healthy child and of a disabled one', (rule, healthy, disabled) => {
    expect(marks(rule, 'LAW_2021', false)).toBe(healthy);
    expect(marks(rule, 'LAW_2021', true)).toBe(disabled);
  });

  it('until 2020 kin and stepchildren may be fourteen, and nothing asks for a record or an evaluation', () => {
    expect(marks('R01', 'LAW_1999', false)).toBe('11101011');
    expect(marks('R11', 'LAW_1999', false)).toBe('00000000');
    expect(marks('R23', 'LAW_1999', false)).toBe('00000000');
  });

  it('has a mark for every category, an article, and one row a rule and law', () => {
    const keys = exemptionMatrix.map(({ rule, law }) => `${rule} ${law}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of exemptionMatrix) {
      expect(row.marks).toMatch(/^[10*-]{8}$/);
      expect(row.article).toMatch(/第.*条/);
    }
  });
});
