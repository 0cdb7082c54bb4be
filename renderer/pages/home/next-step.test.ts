import { describe, expect, it } from 'vitest';
import { stages } from '#core/domain/cases/state.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { caseLine } from './next-step.ts';

const line = {
  matter: 'marriage.registration',
  filed: null,
  stage: 'draft',
  verdict: 'NEED',
  needs: 2,
  papers: { man: 'none', woman: 'none' },
} as const;

describe('the next step of a case', () => {
  it('follows the law while it is a draft', () => {
    expect(caseLine(line)).toMatchObject({ state: 'needs', next: 'complete' });
    expect(caseLine({ ...line, verdict: 'REFUSE' })).toMatchObject({ state: 'cannot', next: 'inform-refusal' });
    expect(caseLine({ ...line, verdict: 'HELD', needs: 0 })).toMatchObject({ next: 'online-check' });
    expect(caseLine({ ...line, verdict: 'HELD', needs: 1 })).toMatchObject({ next: 'complete' });
    expect(caseLine({ ...line, verdict: 'PASS', needs: 0 })).toMatchObject({ state: 'ready', next: 'submit' });
  });

  it('accepts what is held where the matter does, and then hands it on', () => {
    const held = { ...line, matter: 'children.allowance', verdict: 'HELD', needs: 0, papers: {} } as const;
    expect(caseLine(held)).toMatchObject({ state: 'ready', next: 'accept' });
    expect(caseLine({ ...held, stage: 'accepted' })).toMatchObject({ state: 'accepted', next: 'go-on' });
  });

  it('asks to look at a paper that was sent before it prints the other', () => {
    const registered = { ...line, stage: 'registered', verdict: 'PASS', needs: 0 } as const;
    expect(caseLine(registered)).toMatchObject({ next: 'print' });
    expect(caseLine({ ...registered, papers: { man: 'right', woman: 'none' } })).toMatchObject({ next: 'print' });
    expect(caseLine({ ...registered, papers: { man: 'right', woman: 'sent' } })).toMatchObject({
      next: 'look-at-paper',
    });
  });

  it('accepts an adoption of which only what follows is held, and waits for no online check', () => {
    const adoption = { ...line, matter: 'adoption.establishment', verdict: 'HELD', needs: 0 } as const;
    expect(caseLine(adoption)).toMatchObject({ state: 'ready', next: 'accept' });
    expect(caseLine({ ...adoption, needs: 1 })).toMatchObject({ next: 'complete' });
    expect(caseLine({ ...adoption, stage: 'submitted' })).toMatchObject({ next: 'review' });
  });

  it('tells the days of a divorce', () => {
    const divorce = { ...line, matter: 'divorce.registration', stage: 'accepted', verdict: 'PASS', needs: 0 } as const;
    const clock = {
      known: true,
      accepted: plainDate('2025-09-03'),
      coolingEnds: plainDate('2025-10-09'),
      windowOpens: plainDate('2025-10-10'),
      windowCloses: plainDate('2025-11-10'),
      lapsesOn: plainDate('2025-11-11'),
      phase: 'cooling',
    } as const;
    expect(caseLine(divorce, clock)).toMatchObject({ state: 'cooling', stateDay: '2025-10-09', nextDay: '2025-10-10' });
    expect(caseLine(divorce, { ...clock, phase: 'open' })).toMatchObject({ next: 'both-come', stateDay: '2025-11-10' });
    expect(caseLine({ ...divorce, stage: 'approved' }, { ...clock, phase: 'lapsed' })).toMatchObject({ next: 'lapse' });
    const missing = { known: false, accepted: plainDate('2026-12-20'), missingYear: 2027 } as const;
    expect(caseLine(divorce, missing)).toMatchObject({ next: 'enter-year' });
    expect(caseLine({ ...divorce, stage: 'draft' })).toMatchObject({ state: 'ready', next: 'accept' });
  });

  it('has a line for every stage, and nothing left to do once it is filed', () => {
    for (const stage of stages) expect(caseLine({ ...line, stage }).state).not.toBe('');
    const endedOn = plainDate('2026-03-02');
    const filed = { archiveClass: 'marriage', year: 2026, volume: 3, number: '000001', pages: 12, endedOn };
    expect(caseLine({ ...line, stage: 'issued' })).toMatchObject({ next: 'archive' });
    expect(caseLine({ ...line, stage: 'issued', filed })).toMatchObject({ next: 'none' });
  });

  it('holds a submitted case without the online check', () => {
    expect(caseLine({ ...line, stage: 'submitted', verdict: 'HELD', needs: 0 })).toMatchObject({
      next: 'online-check',
    });
    expect(caseLine({ ...line, stage: 'submitted', verdict: 'PASS', needs: 0 })).toMatchObject({ next: 'review' });
  });
});
