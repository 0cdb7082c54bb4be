import { describe, expect, it } from 'vitest';
import { plainDate } from '../../dates/plain-date.ts';
import { completeApplication, emptyApplication } from './application.ts';

const today = plainDate('2026-03-02');

describe('a draft that enters the journal', () => {
  it('takes birth and sex from a valid number and keeps what the clerk typed', () => {
    const man = { kind: 'mainland', name: '李沐阳', idNumber: '500103200303100017' } as const;
    const woman = {
      kind: 'mainland',
      birth: plainDate('2000-01-01'),
      sex: 'female',
      idNumber: '500103200303100018',
    } as const;
    const complete = completeApplication({ man, woman }, today);
    expect(complete.man).toEqual({ ...man, birth: '2003-03-10', sex: 'male' });
    expect(complete.woman).toEqual(woman);
  });

  it('writes the one dot of names', () => {
    const draft = { man: { name: ' 买买提•艾力 ' }, woman: {} };
    expect(completeApplication(draft, today)).toEqual({ man: { name: '买买提·艾力' }, woman: {} });
  });

  it('adds nothing to an empty one', () => {
    expect(completeApplication(emptyApplication(), today)).toEqual(emptyApplication());
  });
});
