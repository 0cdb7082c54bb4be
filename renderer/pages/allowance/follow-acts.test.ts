import { describe, expect, it } from 'vitest';
import type { CaseView } from '#core/contract/shapes.ts';
import type { Stage } from '#core/domain/cases/state.ts';
import { plainMonth } from '#core/domain/dates/month.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { dueAct, isChecked, stopAct } from './follow-acts.ts';

const today = plainDate('2026-06-10');
const view = (stage: Stage, ...steps: readonly (readonly [step: string, on: string])[]) => ({
  matter: 'children.allowance' as const,
  stage,
  progress: steps.map(([step, on]): CaseView['progress'][number] => ({
    step,
    on: plainDate(on),
    note: '',
    recordedOn: plainDate(on),
  })),
});
const granted = ['granted', '2026-04-02'] as const;
const told = ['told', '2026-04-03'] as const;

describe('what is to be done next with an allowance', () => {
  it('is the next hand-over', () => {
    expect(dueAct(view('accepted'), today)?.id).toBe('forwarded');
    expect(dueAct(view('forwarded', ['forwarded', '2026-03-03']), today)?.id).toBe('first-reviewed');
    expect(dueAct(view('first-reviewed'), today)?.id).toBe('granted');
    expect(dueAct(view('granted', granted), today)?.id).toBe('told');
  });

  it('is the check of the month while it is missing, and nothing after it', () => {
    const may = view('granted', granted, told, ['monthly-check', '2026-05-31']);
    expect(dueAct(may, today)?.id).toBe('monthly-check');
    expect(isChecked(may, plainMonth('2026-05'))).toBe(true);
    expect(dueAct(view('granted', granted, told, ['monthly-check', '2026-06-01']), today)).toBeUndefined();
  });

  it('asks for no check before the first month that is paid', () => {
    expect(dueAct(view('granted', granted, told), plainDate('2026-04-30'))).toBeUndefined();
    expect(dueAct(view('granted', granted, told), plainDate('2026-05-01'))?.id).toBe('monthly-check');
  });

  it('is never the end, which is offered beside it once it is granted', () => {
    expect(stopAct(view('granted', granted))?.id).toBe('stopped');
    expect(stopAct(view('first-reviewed'))).toBeUndefined();
    expect(stopAct(view('stopped', granted, ['stopped', '2026-06-01']))).toBeUndefined();
  });
});
