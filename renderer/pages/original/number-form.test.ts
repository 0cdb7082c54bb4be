import { describe, expect, it } from 'vitest';
import { numberForm, tidyRegistrationNumber, withNumber } from './number-form.ts';

describe('registration numbers off old certificates', () => {
  it('knows the present form and the forms before', () => {
    expect(numberForm('J500103-2026-000001')).toBe('new');
    expect(numberForm('BL500237-2012-000345')).toBe('new');
    expect(numberForm('渝中结字010900123')).toBe('old');
    expect(numberForm('政字第2002208号')).toBe('old');
    expect(numberForm('J1101052023001234')).toBe('unknown');
    expect(numberForm('J500103-2026-000000')).toBe('unknown');
  });

  it('tidies what a scanner or an input method wrote', () => {
    expect(tidyRegistrationNumber('ｊ５００１０３－2026—000001 ')).toBe('J500103-2026-000001');
    expect(tidyRegistrationNumber('渝中结字 010900123')).toBe('渝中结字010900123');
  });

  it('takes the division out of a new number and leaves it alone for an old one', () => {
    expect(withNumber(undefined, 'J500103-2026-000001')).toEqual({
      number: 'J500103-2026-000001',
      division: '500103',
    });
    expect(withNumber({ division: '500237' }, '巫山结字010900123')).toEqual({
      division: '500237',
      number: '巫山结字010900123',
    });
  });

  it('forgets the case of the register once its number is typed over', () => {
    const taken = { number: 'J500103-2026-000001', caseId: 'a' };
    expect(withNumber(taken, 'J500103-2026-000001')).toMatchObject({ caseId: 'a' });
    expect(withNumber(taken, 'J500103-2026-00000')).not.toHaveProperty('caseId');
    expect(withNumber(taken, undefined)).not.toHaveProperty('caseId');
  });
});
