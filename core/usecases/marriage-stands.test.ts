import { describe, expect, it } from 'vitest';
import { plainDate } from '../domain/dates/plain-date.ts';
import { generateIdNumber } from '../domain/identity/generate.ts';
import { matchKey } from '../domain/identity/match-key.ts';
import type { PersonEntry } from '../domain/people/person-entry.ts';
import { marriageStands } from './marriage-stands.ts';

const birth = plainDate('1996-05-18');
const [man, woman] = (['male', 'female'] as const).map((sex) =>
  generateIdNumber({ division: '500103', birth, sex, sequence: 31 }),
);

const entry = (caseId: string, matter: string, on: string, change: Partial<PersonEntry> = {}): PersonEntry => ({
  ...{ caseId, matter, stage: 'issued', role: 'man', name: '张试样', birth, idNumber: man ?? '', number: caseId },
  ...{ registeredOn: plainDate(on), acceptedOn: null, otherName: '李试样', otherIdNumber: woman ?? '', ended: null },
  ...change,
});
const person = (role: 'man' | 'woman', idNumber = '') => ({
  ...{ role, name: '试样', birth, idNumber, matchKey: matchKey(idNumber) },
});
const married = {
  ...{ id: 'm', ended: null, stage: 'issued' as const, people: [person('man', man), person('woman', woman)] },
};
const marriage = entry('m', 'marriage.registration', '2025-05-20');
const stands = (summary: Parameters<typeof marriageStands>[1], ...entries: readonly PersonEntry[]) =>
  marriageStands({ peopleLike: async () => entries }, summary);

describe('the marriage of a case', () => {
  it('stands until a divorce of the two is registered', async () => {
    const divorce = entry('d', 'divorce.registration', '2026-01-05');
    expect(await stands(married, marriage)).toBe(true);
    expect(await stands(married, marriage, divorce)).toBe(false);
    expect(await stands(married, marriage, { ...divorce, stage: 'accepted' })).toBe(true);
    const again = entry('again', 'marriage.registration', '2026-02-14');
    expect(await stands({ ...married, id: 'again' }, marriage, divorce, again)).toBe(true);
  });

  it('does not stand once a remark ended it', async () => {
    expect(await stands({ ...married, ended: 'annulled' }, marriage)).toBe(false);
  });

  it('has not ended before it began, and is not doubted where nobody has a number', async () => {
    expect(await stands({ ...married, stage: 'draft' })).toBe(true);
    expect(await stands({ ...married, people: [person('man'), person('woman')] })).toBe(true);
  });
});
