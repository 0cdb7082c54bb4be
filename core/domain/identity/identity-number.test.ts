import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/arithmetic.ts';
import { plainDate } from '../dates/plain-date.ts';
import { convertFifteen } from './fifteen.ts';
import { generateIdNumber, randomNumberParts, seededRandom } from './generate.ts';
import { readIdentityNumber, tidyTypedNumber } from './identity-number.ts';
import { isSameIdentityNumber } from './match-key.ts';

const today = plainDate('2026-11-23');
const read = (text: string) => readIdentityNumber(text, today);

describe('the vectors of marriage.md §8', () => {
  it.each([
    ['11010519491231002X', 'citizen', '1949-12-31', 'female'],
    ['11010519491231002x', 'citizen', '1949-12-31', 'female'],
    ['500103200303100017', 'citizen', '2003-03-10', 'male'],
    ['500101200503100027', 'citizen', '2005-03-10', 'female'],
    ['500112200402290019', 'citizen', '2004-02-29', 'male'],
    ['510202196001010018', 'citizen', '1960-01-01', 'male'],
    ['810000199003070015', 'hmt-residence', '1990-03-07', 'male'],
    ['820000199505200029', 'hmt-residence', '1995-05-20', 'female'],
    ['830000198812120034', 'hmt-residence', '1988-12-12', 'male'],
    ['932682198501010017', 'permanent-residence', '1985-01-01', 'male'],
    ['911124198108030024', 'permanent-residence', '1981-08-03', 'female'],
  ])('%s is a %s', (number, kind, birth, sex) => {
    const reading = read(number);
    expect(reading).toMatchObject({ ok: true, kind, birth, sex, problems: [], number: number.toUpperCase() });
    expect(reading.unknownAddress).toBeUndefined();
  });

  it.each([
    ['512223197002290013', ['date']],
    ['500103200303100018', ['check-digit']],
    ['50010320030310001', ['length']],
    ['5001032003031000177', ['length']],
    ['', ['length']],
    ['50010320030310001A', ['characters']],
    ['5001O3200303100017', ['characters']],
    ['000103200303100017', ['characters']],
    ['500103２00303100017', ['characters']],
    [' 500103200303100017', ['length', 'characters']],
    ['500103184912310019', ['date', 'check-digit']],
    ['510202600101001', ['old-format']],
    ['510202600230001', ['old-format', 'date']],
    ['张三', ['length', 'characters']],
  ])('%j is wrong: %j', (number, problems) => {
    expect(read(number)).toMatchObject({ ok: false, problems });
  });

  it('a birth after today is wrong, on the day itself right', () => {
    const number = generateIdNumber({ division: '500103', birth: today, sex: 'male', sequence: 1 });
    expect(read(number).ok).toBe(true);
    expect(readIdentityNumber(number, plainDate('2026-11-22')).problems).toEqual(['future-birth']);
  });

  it('an unknown address code is told and never refused', () => {
    const number = generateIdNumber({ division: '500140', birth: plainDate('1990-01-01'), sex: 'male', sequence: 1 });
    expect(read(number)).toMatchObject({ ok: true, unknownAddress: true });
  });
});

describe('other papers', () => {
  it.each([
    ['H12345678', 'hk-macao-permit'],
    ['M1234567801', 'hk-macao-permit'],
    ['A123456(3)', 'hong-kong-id'],
    ['WX123456(A)', 'hong-kong-id'],
    ['1234567(8)', 'macao-id'],
    ['A123456789', 'taiwan-id'],
    ['USA310000000012', 'permanent-residence-2017'],
  ])('%s is a %s', (number, kind) => {
    expect(read(number)).toMatchObject({ ok: true, kind });
  });

  it('passports and eight digits only where they are expected', () => {
    expect(read('E12345678').ok).toBe(false);
    expect(readIdentityNumber('e12345678', today, ['passport'])).toMatchObject({
      ok: true,
      kind: 'passport',
      number: 'E12345678',
    });
    expect(read('12345678').ok).toBe(false);
    expect(readIdentityNumber('12345678', today, ['taiwan-permit'])).toMatchObject({ ok: true, kind: 'taiwan-permit' });
    expect(readIdentityNumber('E1', today, ['passport']).ok).toBe(false);
  });
});

describe('15 digits', () => {
  it('become the number that replaced them', () => {
    expect(convertFifteen('510202600101001')).toBe('510202196001010018');
    expect(isSameIdentityNumber('510202600101001', '510202196001010018')).toBe(true);
    expect(isSameIdentityNumber('11010519491231002x', '11010519491231002X')).toBe(true);
    expect(isSameIdentityNumber('510202600101001', '510202196001010026')).toBe(false);
    expect(convertFifteen('510202990101998')?.slice(6, 10)).toBe('1899');
  });
});

describe('properties', () => {
  const parts = fc.record({
    division: fc.constantFrom('500103', '110105', '510202', '810000'),
    birth: fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(plainDate('1860-01-01'), days)),
    sex: fc.constantFrom('male' as const, 'female' as const),
    sequence: fc.integer({ min: 1, max: 499 }),
  });

  it('a generated number reads back as it was made', () => {
    fc.assert(
      fc.property(parts, (made) => {
        expect(read(generateIdNumber(made))).toMatchObject({
          ok: true,
          birth: made.birth,
          sex: made.sex,
          division: made.division,
        });
      }),
    );
  });

  it('one wrong digit or two neighbours swapped are always found', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (made, at, by) => {
        const digits = [...generateIdNumber(made)];
        const wrong = digits.with(at, String((Number(digits[at]) + by) % 10)).join('');
        expect(read(wrong).ok).toBe(false);
        const swapped = digits
          .with(at, digits[at + 1] ?? '')
          .with(at + 1, digits[at] ?? '')
          .join('');
        if (swapped !== digits.join('')) expect(read(swapped).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
        expect(tidyTypedNumber(tidyTypedNumber(text))).toBe(tidyTypedNumber(text));
      }),
    );
  });

  it('a seed makes the same people again', () => {
    const among = {
      divisions: ['500103', '500112'],
      bornFrom: plainDate('1980-01-01'),
      bornTo: plainDate('2003-12-31'),
    };
    const make = () => {
      const random = seededRandom(520);
      return Array.from({ length: 50 }, () => generateIdNumber(randomNumberParts(random, among, 'female')));
    };
    expect(make()).toEqual(make());
    expect(new Set(make()).size).toBe(50);
    expect(make().every((number) => read(number).ok)).toBe(true);
  });
});
