import { describe, expect, it } from 'vitest';
import { caseLine } from './next-step.ts';

const line = { stage: 'draft', verdict: 'NEED', needs: 2, manPaper: 'none', womanPaper: 'none' } as const;

describe('the next step of a case', () => {
  it('follows the law while it is a draft', () => {
    expect(caseLine(line)).toMatchObject({ state: 'needs', next: 'complete' });
    expect(caseLine({ ...line, verdict: 'REFUSE' })).toMatchObject({ state: 'cannot', next: 'inform-refusal' });
    expect(caseLine({ ...line, verdict: 'HELD', needs: 0 })).toMatchObject({ next: 'online-check' });
    expect(caseLine({ ...line, verdict: 'HELD', needs: 1 })).toMatchObject({ next: 'complete' });
    expect(caseLine({ ...line, verdict: 'PASS', needs: 0 })).toMatchObject({ state: 'ready', next: 'submit' });
  });

  it('asks to look at a paper that was sent before it prints the other', () => {
    const registered = { ...line, stage: 'registered', verdict: 'PASS', needs: 0 } as const;
    expect(caseLine(registered)).toMatchObject({ next: 'print' });
    expect(caseLine({ ...registered, manPaper: 'right' })).toMatchObject({ next: 'print' });
    expect(caseLine({ ...registered, manPaper: 'right', womanPaper: 'sent' })).toMatchObject({ next: 'look-at-paper' });
  });

  it('holds a submitted case without the online check', () => {
    expect(caseLine({ ...line, stage: 'submitted', verdict: 'HELD', needs: 0 })).toMatchObject({
      next: 'online-check',
    });
    expect(caseLine({ ...line, stage: 'submitted', verdict: 'PASS', needs: 0 })).toMatchObject({ next: 'review' });
  });
});
