import { describe, expect, it } from 'vitest';
import { submitReason } from '../intake/submit-reason.ts';
import { approveReason } from './approve-reason.ts';

const judgement = { ruleSet: 'R5', verdict: 'PASS', findings: [] } as const;
const mine = {
  view: { matter: 'marriage.registration' as const, submittedByMe: true, judgement: { ...judgement, findings: [] } },
  opinion: '准予登记',
};
const other = { ...mine, view: { ...mine.view, submittedByMe: false } };

describe('who may approve', () => {
  it('asks for another reviewer with four eyes', () => {
    expect(approveReason({ ...mine, roles: ['clerk', 'reviewer'], fourEyes: true })).toBe('own');
    expect(approveReason({ ...other, roles: ['clerk'], fourEyes: true })).toBe('reviewer');
    expect(approveReason({ ...other, roles: ['reviewer'], fourEyes: true })).toBeUndefined();
  });

  it('lets the clerk of a one-person office do both', () => {
    expect(approveReason({ ...mine, roles: ['clerk'], fourEyes: false })).toBeUndefined();
  });

  it('asks for the law and for an opinion', () => {
    const held = { ...other.view, judgement: { ...other.view.judgement, verdict: 'HELD' as const } };
    expect(approveReason({ ...other, view: held, roles: ['reviewer'], fourEyes: true })).toBe('held');
    expect(approveReason({ ...other, opinion: ' ', roles: ['reviewer'], fourEyes: true })).toBe('opinion');
  });
});

it('waits for a day where the matter has no online check', () => {
  const adoption = { matter: 'adoption.establishment' as const, submittedByMe: false };
  const view = { ...adoption, judgement: { ...judgement, verdict: 'HELD' as const, findings: [] } };
  expect(approveReason({ view, opinion: '准予登记', roles: ['reviewer'], fourEyes: true })).toBe('waits');
});

describe('what keeps a case from being submitted', () => {
  const warn = { rule: 'M-09', verdict: 'WARN', basis: '', code: '', data: {}, message: '' } as const;
  it('is the law first, then what has not been told', () => {
    expect(submitReason({ ...judgement, verdict: 'NEED' }, [], false)).toBe('missing');
    expect(submitReason({ ...judgement, findings: [warn] }, [], false)).toBe('untold');
    expect(submitReason({ ...judgement, findings: [warn] }, ['M-09'], false)).toBeUndefined();
  });

  it('lets a held case be submitted, and none that could not be saved', () => {
    expect(submitReason({ ...judgement, verdict: 'HELD' }, [], false)).toBeUndefined();
    expect(submitReason(judgement, [], true)).toBe('unsaved');
  });
});
