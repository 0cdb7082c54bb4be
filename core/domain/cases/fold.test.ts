import { describe, expect, it } from 'vitest';
import { plainDate } from '../dates/plain-date.ts';
import {
  annulmentFlow,
  answerFlow,
  certificateAllows,
  divorceFlow,
  mayApprove,
  registrationFlow,
  stageAllows,
} from './actions.ts';
import type { CaseEvent, CaseEventBody } from './events.ts';
import { foldCase } from './fold.ts';
import { stages } from './state.ts';

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

  it('keeps what a party found right through a spoiled booklet, and takes it back with a correction', () => {
    const checked: CaseEventBody = { type: 'certificate-checked', party: 'man' };
    const spoiled: CaseEventBody = {
      type: 'certificate-spoiled',
      party: 'man',
      printNumber: 'LX000001',
      reason: 'soiled',
      note: '',
    };
    const before = [submitted, approved, numbered, checked];
    const state = foldCase(journal(...before));
    expect(state.stage).toBe('registered');
    expect(state.certificates.man?.checkedOn).toBeDefined();
    expect(certificateAllows(state, 'man', 'check-certificate')).toBe(false);
    expect(certificateAllows(state, 'woman', 'check-certificate')).toBe(true);
    const again = foldCase(journal(...before, sent('man', 'LX000001'), spoiled));
    expect(again.certificates.man?.checkedOn).toEqual(state.certificates.man?.checkedOn);
    const corrected: CaseEventBody = { type: 'corrected', application, changes: [], reason: '姓名有误', voided: [] };
    const after = foldCase(journal(...before, corrected));
    expect(after.certificates.man?.checkedOn).toBeUndefined();
    expect(certificateAllows(after, 'man', 'check-certificate')).toBe(true);
    const printed = foldCase(journal(submitted, approved, numbered, sent('man', 'LX000001')));
    expect(certificateAllows(printed, 'man', 'check-certificate')).toBe(false);
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
      expect(stageAllows(registrationFlow, stage, 'close')).toBe(false);
      expect(stageAllows(registrationFlow, stage, 'register')).toBe(false);
      expect(stageAllows(registrationFlow, stage, 'send-certificate')).toBe(false);
    }
  });

  it('lets a number be taken from an approved case only', () => {
    expect(stages.filter((stage) => stageAllows(registrationFlow, stage, 'register'))).toEqual(['approved']);
  });

  it('lets nothing be refused or closed once the couple is registered', () => {
    expect(stageAllows(registrationFlow, 'registered', 'close')).toBe(false);
    expect(stageAllows(registrationFlow, 'registered', 'refuse')).toBe(false);
  });
});

describe('the way of a divorce', () => {
  const accepted: CaseEventBody = { type: 'accepted', application, ruleSet: 'R5', receiptNumber: '500103-2026-0001' };
  const again: CaseEventBody = { type: 'examination-begun' };

  it('goes from the receipt through the second visit to the certificates', () => {
    expect(foldCase(journal(accepted))).toMatchObject({
      stage: 'accepted',
      acceptance: { on: '2026-03-02', receiptNumber: '500103-2026-0001' },
    });
    expect(foldCase(journal(accepted, again)).stage).toBe('examining');
    const done = foldCase(journal(accepted, again, submitted, approved, numbered));
    expect(done).toMatchObject({ stage: 'registered', acceptance: { on: '2026-03-02' } });
  });

  it('is returned to the second visit, not to the first', () => {
    const state = foldCase(journal(accepted, again, submitted, { type: 'returned', reason: '照片不合格' }));
    expect(state).toMatchObject({ stage: 'examining', returnedReason: '照片不合格' });
  });

  it('ends by one who withdraws, or by the law', () => {
    const told = { receiptShown: false, explanation: '遗失', confirmationNumber: '500103-2026-0002' } as const;
    const withdrawn = foldCase(journal(accepted, { type: 'withdrawn', by: 'woman', ...told }));
    expect(withdrawn).toMatchObject({ stage: 'withdrawn', withdrawal: { by: 'woman', on: '2026-03-02' } });
    const lapsed = foldCase(journal(accepted, { type: 'lapsed', lapsedOn: plainDate('2026-05-02') }));
    expect(lapsed).toMatchObject({ stage: 'lapsed', lapsedOn: '2026-05-02' });
  });

  it('knows no withdrawal once they are divorced, and no certificate before', () => {
    const withdrawing = stages.filter((stage) => stageAllows(divorceFlow, stage, 'withdraw'));
    expect(withdrawing).toEqual(['accepted', 'examining', 'submitted', 'approved']);
    expect(stages.filter((stage) => stageAllows(divorceFlow, stage, 'send-certificate'))).toEqual(['registered']);
    expect(stageAllows(divorceFlow, 'draft', 'submit')).toBe(false);
  });
});

describe('one booklet, corrections, remarks, the archive', () => {
  it('is issued when the one who applied has the booklet', () => {
    const one: CaseEventBody = { ...numbered, number: 'BJ500103-2026-000001', parties: ['woman'] };
    const state = foldCase(journal(submitted, approved, one, sent('woman', 'LX000003'), right('woman', 'LX000003')));
    expect(state.stage).toBe('issued');
    expect(certificateAllows(foldCase(journal(submitted, approved, one)), 'man', 'send-certificate')).toBe(false);
  });

  it('voids printed booklets by a correction and keeps number and day', () => {
    const corrected: CaseEventBody = {
      type: 'corrected',
      application: { ...application, remark: '更正' },
      changes: [{ field: 'remark', from: '', to: '更正' }],
      reason: '姓名录入有误',
      voided: [{ party: 'man', printNumber: 'LX000001' }],
    };
    const state = foldCase(
      journal(submitted, approved, numbered, sent('man', 'LX000001'), right('man', 'LX000001'), corrected),
    );
    expect(state).toMatchObject({ stage: 'registered', number: 'J500103-2026-000001', registeredOn: '2026-03-02' });
    expect(state.certificates.man).toEqual({
      state: 'none',
      spoiled: [{ printNumber: 'LX000001', reason: 'wrong-content', note: '姓名录入有误' }],
    });
    expect(state.corrections).toHaveLength(1);
    expect(stageAllows(registrationFlow, 'issued', 'correct')).toBe(false);
  });

  it('remembers remarks and its place without another stage', () => {
    const remark: CaseEventBody = {
      type: 'remarked',
      ended: 'annulled',
      sentence: '撤销',
      effectiveOn: plainDate('2026-04-01'),
      fromCaseId: 'case-2',
    };
    const filed: CaseEventBody = {
      type: 'filed',
      archiveClass: 'marriage',
      year: 2026,
      volume: 7,
      number: 'J500103-2026-000001',
      endedOn: plainDate('2026-03-02'),
      papers: [],
      missingReason: '',
    };
    const state = foldCase(journal(submitted, approved, numbered, remark, filed));
    expect(state).toMatchObject({ stage: 'registered', remarks: [{ ended: 'annulled' }], filed: { volume: 7 } });
  });
});

describe('requests and annulments', () => {
  it('answers a request once', () => {
    const answered: CaseEventBody = { type: 'answered', application, ruleSet: 'R5', number: '500103-2026-0001' };
    expect(foldCase(journal(answered))).toMatchObject({ stage: 'answered', answer: { number: '500103-2026-0001' } });
    expect(stages.filter((stage) => stageAllows(answerFlow, stage, 'answer'))).toEqual(['draft']);
  });

  it('is served when both are', () => {
    const decided: CaseEventBody = { type: 'decided', decision: 'annul', decisionNumber: '1', opinion: '撤销' };
    const notified: CaseEventBody = { type: 'notified', noticeNumber: '1', note: '' };
    const serve = (party: 'man' | 'woman'): CaseEventBody => ({
      type: 'served',
      party,
      how: 'in-person',
      servedOn: plainDate('2026-03-02'),
      note: '',
    });
    expect(foldCase(journal(submitted, notified, decided, serve('man'))).stage).toBe('decided');
    expect(foldCase(journal(submitted, notified, decided, serve('man'), serve('woman'))).stage).toBe('served');
    expect(stages.filter((stage) => stageAllows(annulmentFlow, stage, 'decide'))).toEqual(['notified']);
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

describe('a case with steps of its own days', () => {
  const accepted = { type: 'accepted', application, ruleSet: 'R', receiptNumber: '500103-2026-0001' } as const;
  const forwarded = { type: 'progressed', step: 'forwarded', on: plainDate('2026-02-27'), note: '专人送达' } as const;

  it('is examined at once where no period stands between', () => {
    expect(foldCase(journal({ ...accepted, examining: true })).stage).toBe('examining');
    expect(foldCase(journal(accepted)).stage).toBe('accepted');
  });

  it('keeps the day of the step and the day on which it was entered, and moves on where the step says so', () => {
    const moved = foldCase(journal(accepted, { ...forwarded, number: '500103-2026-0002', stage: 'forwarded' }));
    expect(moved).toMatchObject({
      stage: 'forwarded',
      progress: [{ step: 'forwarded', on: '2026-02-27', recordedOn: '2026-03-02', number: '500103-2026-0002' }],
    });
    expect(foldCase(journal(accepted, forwarded))).toMatchObject({ stage: 'accepted' });
  });

  it('has one booklet where its adopters hold it, and is issued with that', () => {
    const printed = foldCase(
      journal(
        submitted,
        approved,
        { ...numbered, parties: ['adopters'] },
        { type: 'certificate-sent', party: 'adopters', printNumber: 'A000001', printer: '' },
        { type: 'certificate-confirmed', party: 'adopters', printNumber: 'A000001' },
      ),
    );
    expect(printed).toMatchObject({ stage: 'issued', certificates: { adopters: { state: 'right' } } });
  });

  it('is served when everybody is to whom its decision goes', () => {
    const service = { how: 'left', servedOn: plainDate('2026-03-02'), note: '' } as const;
    const first = { type: 'served', party: 'adopter', ...service } as const;
    expect(foldCase(journal(submitted, first)).stage).toBe('submitted');
    expect(foldCase(journal(submitted, first, { ...first, party: 'placer', last: true })).stage).toBe('served');
  });
});
