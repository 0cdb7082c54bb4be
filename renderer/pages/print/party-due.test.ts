import { describe, expect, it } from 'vitest';
import { partyDue } from './party-due.ts';

const papers = (man: 'none' | 'sent' | 'right', woman: 'none' | 'sent' | 'right') => ({
  man: { state: man },
  woman: { state: woman },
});

describe('whose booklet is next', () => {
  it('is the one in the printer, then the one not printed', () => {
    expect(partyDue(papers('none', 'none'))).toBe('man');
    expect(partyDue(papers('none', 'sent'))).toBe('woman');
    expect(partyDue(papers('right', 'none'))).toBe('woman');
    expect(partyDue(papers('sent', 'right'))).toBe('man');
    expect(partyDue(papers('right', 'right'))).toBeUndefined();
  });
});
