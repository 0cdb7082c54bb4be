import { expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import { allowancePeople, completeAllowance, emptyAllowance } from './application.ts';
import { sampleAllowance } from './sample-allowance.ts';

const on = plainDate('2026-03-02');
const idNumber = generateIdNumber({ division: '500103', birth: plainDate('2016-03-15'), sex: 'female', sequence: 4 });

it('a draft is completed as it enters the journal: names and numbers tidied, birth and sex off the number', () => {
  const typed = {
    child: { name: ' 古丽•艾力 ', idNumber: ` ${idNumber.toLowerCase()}` },
    guardian: { name: '买买提•艾力' },
  };
  expect(completeAllowance(typed, on)).toMatchObject({
    child: { name: '古丽·艾力', idNumber, birth: '2016-03-15', sex: 'female' },
    guardian: { name: '买买提·艾力' },
  });
  expect(completeAllowance(emptyAllowance(), on)).toEqual({});
});

it('what was typed goes before the number, and a wrong number tells nothing', () => {
  const typed = { child: { idNumber, birth: plainDate('2016-03-16'), sex: 'male' as const } };
  expect(completeAllowance(typed, on).child).toMatchObject({ birth: '2016-03-16', sex: 'male' });
  expect(completeAllowance({ child: { idNumber: '1' } }, on).child).toEqual({ idNumber: '1' });
});

it('the persons are the child and a guardian who is a person', () => {
  const roles = (changes: Parameters<typeof sampleAllowance>[1]) =>
    allowancePeople(sampleAllowance(on, changes)).map(({ role }) => role);
  expect(roles({})).toEqual(['child', 'guardian']);
  expect(roles({ guardian: { isOrganisation: true } })).toEqual(['child']);
  expect(roles({ facts: { care: 'institution' } })).toEqual(['child']);
  expect(allowancePeople(emptyAllowance())).toEqual([]);
});
