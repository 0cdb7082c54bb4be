import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import { certificateAllows, mayApprove, stageAllows } from './actions.ts';
import type { CaseEvent, CaseEventBody } from './events.ts';
import { foldCase, stages } from './state.ts';

const application = { man: { name: '李沐阳' }, woman: { name: '周雨桐' } };

function journal(...bodies: readonly CaseEventBody[]): CaseEvent[] {
  const opened: CaseEventBody = { type: 'opened', matter: 'marriage.registration' };
  return [opened, ...bodies].map((body, index) => ({
    id: `event-${index}`,
    caseId: 'case-1',
    sequence: index + 1,
    at: '2026-03-02T10:42:00+08:00',
    on: plainDate('2026-03-02'),
    by: 'zhoumin',
    body,
  }));
}

const submitted: CaseEventBody = { type: 'submitted', application, ruleSet: 'R5', verdict: 'PASS' };
const approved: CaseEventBody = { type: 'approved', opinion: '符合结婚条件，准予登记', ruleSet: 'R5' };
const numbered: CaseEventBody = {
  type: 'numbered',
  number: 'J500103-2026-000001',
  registeredOn: plainDate('2026-03-02'),
};
const sent = (party: 'man' | 'woman', printNumber: string): CaseEventBody => ({
  type: 'certificate-sent',
  party,
  printNumber,
  printer: '',
});
const right = (party: 'man' | 'woman', printNumber: string): CaseEventBody => ({
  type: 'certificate-confirmed',
  party,
  printNumber,
});

describe('the fold of a case', () => {
  it('walks from the opening to two confirmed certificates', () => {
    const steps = [submitted, approved, numbered, sent('man', 'LX000001'), right('man', 'LX000001')];
    expect(foldCase(journal()).stage).toBe('draft');
    expect(foldCase(journal(submitted)).stage).toBe('submitted');
    expect(foldCase(journal(submitted, approved)).stage).toBe('approved');
    expect(foldCase(journal(submitted, approved, numbered))).toMatchObject({
      stage: 'registered',
      number: 'J500103-2026-000001',
    });
    expect(foldCase(journal(...steps))).toMatchObject({ stage: 'registered', revision: 6 });
    const done = foldCase(journal(...steps, sent('woman', 'LX000002'), right('woman', 'LX000002')));
    expect(done.stage).toBe('issued');
  });

  it('keeps every spoiled booklet of a party and its number', () => {
    const spoiled: CaseEventBody = {
      type: 'certificate-spoiled',
      party: 'man',
      printNumber: 'LX000001',
      reason: 'misaligned',
      note: '',
    };
    const state = foldCase(journal(submitted, approved, numbered, sent('man', 'LX000001'), spoiled));
    expect(state.certificates.man).toEqual({
      state: 'none',
      spoiled: [{ printNumber: 'LX000001', reason: 'misaligned', note: '' }],
    });
    expect(certificateAllows(state, 'man', 'send-certificate')).toBe(true);
    expect(certificateAllows(state, 'man', 'confirm-certificate')).toBe(false);
    expect(state.number).toBe('J500103-2026-000001');
  });

  it('puts a returned case back to draft with its reason and keeps the application', () => {
    const state = foldCase(journal(submitted, { type: 'returned', reason: '户口地址有误' }));
    expect(state).toMatchObject({ stage: 'draft', returnedReason: '户口地址有误', application });
  });

  it('adds an online check to what was submitted', () => {
    const onlineCheck = { on: plainDate('2026-03-02'), result: 'clear', reference: 'A1' } as const;
    const state = foldCase(journal(submitted, { type: 'online-check-recorded', onlineCheck }));
    expect(state.application).toEqual({ ...application, onlineCheck });
  });

  it('refuses a journal with a gap or without its opening', () => {
    const events = journal(submitted, approved);
    expect(() => foldCase(events.filter((event) => event.sequence !== 2))).toThrow(/gap/);
    expect(() => foldCase(events.slice(1))).toThrow(/opening/);
    expect(() => foldCase([])).toThrow();
  });
});

describe('acts by stage', () => {
  it('knows no act on a finished case', () => {
    for (const stage of ['issued', 'refused', 'closed'] as const) {
      expect(stageAllows(stage, 'close')).toBe(false);
      expect(stageAllows(stage, 'register')).toBe(false);
      expect(stageAllows(stage, 'send-certificate')).toBe(false);
    }
  });

  it('lets a number be taken from an approved case only', () => {
    expect(stages.filter((stage) => stageAllows(stage, 'register'))).toEqual(['approved']);
  });

  it('lets nothing be refused or closed once the couple is registered', () => {
    expect(stageAllows('registered', 'close')).toBe(false);
    expect(stageAllows('registered', 'refuse')).toBe(false);
  });
});

describe('four eyes', () => {
  const state = foldCase(journal(submitted));

  it('wants a reviewer who is another account', () => {
    expect(mayApprove(state, { id: 'zhoumin', roles: ['clerk', 'reviewer'] }, true)).toBe(false);
    expect(mayApprove(state, { id: 'chenjing', roles: ['reviewer'] }, true)).toBe(true);
    expect(mayApprove(state, { id: 'wang', roles: ['clerk'] }, true)).toBe(false);
  });

  it('is not asked for where the office has it off', () => {
    expect(mayApprove(state, { id: 'zhoumin', roles: ['clerk'] }, false)).toBe(true);
  });
});
