import { describe, expect, it } from 'vitest';
import type { CaseView } from '#core/contract/shapes.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { deadlineLine, earliestDay, stepReason } from './next-steps.ts';

const day = plainDate;
const entered = (step: string, on: string): CaseView['progress'][number] => ({
  step,
  on: day(on),
  note: '',
  recordedOn: day(on),
});
const accepted = { at: '2026-03-02T09:00:00+08:00', by: '', type: 'accepted', note: '' };
const judged = (verdict: 'PASS' | 'HELD') => ({ ruleSet: '', verdict, findings: [] });
const view = {
  openedOn: day('2026-02-27'),
  answer: null,
  progress: [],
  history: [accepted],
  judgement: judged('PASS'),
};

describe('the first day of a step', () => {
  it('is that of the acceptance, of the answer, or of the last step', () => {
    expect(earliestDay({ ...view, history: [] })).toBe('2026-02-27');
    expect(earliestDay(view)).toBe('2026-03-02');
    expect(earliestDay({ ...view, answer: { number: '', on: day('2026-03-03') } })).toBe('2026-03-03');
    expect(earliestDay({ ...view, progress: [entered('a', '2026-03-03'), entered('b', '2026-03-05')] })).toBe(
      '2026-03-05',
    );
  });
});

describe('why a step cannot be entered', () => {
  const today = day('2026-03-06');
  it('takes every day from the first one to today, both included', () => {
    const reason = (on: string | undefined) => stepReason(view, {}, { on: on ? day(on) : undefined, today });
    expect(reason('2026-03-01')).toBe('day-range');
    expect(reason('2026-03-02')).toBeUndefined();
    expect(reason('2026-03-06')).toBeUndefined();
    expect(reason('2026-03-07')).toBe('day-range');
    expect(reason(undefined)).toBe('day-range');
  });

  it('asks the law where the step does', () => {
    const held = { ...view, judgement: judged('HELD') };
    expect(stepReason(held, { needs: ['PASS'] }, { on: today, today })).toBe('law');
    expect(stepReason(held, {}, { on: today, today })).toBeUndefined();
    expect(stepReason(view, { needs: ['PASS'] }, { on: today, today })).toBeUndefined();
  });
});

describe('a day that the law sets', () => {
  const line = (dueOn: string | null, opensOn: string | null, today: string) => {
    const {
      state,
      day: told,
      days,
    } = deadlineLine({ dueOn: dueOn ? day(dueOn) : null, opensOn: opensOn ? day(opensOn) : null }, day(today));
    return [state, told, days];
  };
  it('is over from the day after it', () => {
    expect(line('2026-03-05', null, '2026-03-01')).toEqual(['open', '2026-03-05', 4]);
    expect(line('2026-03-05', null, '2026-03-03')).toEqual(['near', '2026-03-05', 2]);
    expect(line('2026-03-05', null, '2026-03-05')).toEqual(['today', '2026-03-05', 0]);
    expect(line('2026-03-05', null, '2026-03-06')).toEqual(['over', '2026-03-05', 1]);
  });

  it('is waited for before it opens', () => {
    expect(line('2026-03-20', '2026-03-10', '2026-03-09')).toEqual(['waiting', '2026-03-10', 1]);
    expect(line(null, '2026-03-10', '2026-03-10')).toEqual(['open', null, 0]);
  });
});
