import { describe, expect, it } from 'vitest';
import { decideReason } from './decide-reason.ts';

const ready = {
  decision: 'annul',
  submittedByMe: false,
  verdict: 'PASS',
  roles: ['reviewer'],
  fourEyes: true,
  opinion: '证据充分',
} as const;

describe('why an annulment cannot be decided', () => {
  it('lets another reviewer decide a case in order', () => {
    expect(decideReason(ready)).toBeUndefined();
  });

  it('needs four eyes where the office wants them', () => {
    expect(decideReason({ ...ready, submittedByMe: true })).toBe('own');
    expect(decideReason({ ...ready, roles: ['clerk'] })).toBe('reviewer');
    expect(decideReason({ ...ready, submittedByMe: true, roles: ['clerk'], fourEyes: false })).toBeUndefined();
  });

  it('needs the law to annul, not to keep', () => {
    expect(decideReason({ ...ready, verdict: 'NEED' })).toBe('law');
    expect(decideReason({ ...ready, verdict: 'REFUSE', decision: 'keep' })).toBeUndefined();
  });

  it('needs words for the decision', () => {
    expect(decideReason({ ...ready, opinion: ' ' })).toBe('opinion');
  });
});
