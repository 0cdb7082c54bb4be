import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { completeDivorceApplication, emptyDivorceApplication } from './application.ts';

const today = plainDate('2026-03-02');

describe('a divorce draft that enters the journal', () => {
  it('takes birth and sex from a valid number and keeps what the clerk typed', () => {
    const man = { kind: 'mainland', name: '李沐阳', idNumber: '500103200303100017' } as const;
    const woman = { birth: plainDate('2000-01-01'), sex: 'female', idNumber: '500103200303100018' } as const;
    const complete = completeDivorceApplication({ man, woman, certificates: 1 }, today);
    expect(complete.man).toEqual({ ...man, birth: '2003-03-10', sex: 'male' });
    expect(complete.woman).toEqual(woman);
    expect(complete.certificates).toBe(1);
  });

  it('writes the one dot of names, of children too', () => {
    const draft = {
      man: { name: ' 买买提•艾力 ' },
      woman: {},
      terms: { children: [{ name: '古丽‧买买提' }, { livesWith: 'both' as const }], debts: [] },
    };
    expect(completeDivorceApplication(draft, today)).toEqual({
      man: { name: '买买提·艾力' },
      woman: {},
      terms: { children: [{ name: '古丽·买买提' }, { livesWith: 'both' }], debts: [] },
    });
  });

  it('adds nothing to an empty one', () => {
    expect(completeDivorceApplication(emptyDivorceApplication(), today)).toEqual(emptyDivorceApplication());
  });
});
