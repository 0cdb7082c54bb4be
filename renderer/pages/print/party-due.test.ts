import { describe, expect, it } from 'vitest';
import { partyDue } from './party-due.ts';

const papers = (man: 'none' | 'sent' | 'right', woman: 'none' | 'sent' | 'right') => ({
  man: { state: man },
  woman: { state: woman },
});

const both = ['man', 'woman'] as const;

describe('whose booklet is next', () => {
  it('is the one in the printer, then the one not printed', () => {
    expect(partyDue(papers('none', 'none'), both)).toBe('man');
    expect(partyDue(papers('none', 'sent'), both)).toBe('woman');
    expect(partyDue(papers('right', 'none'), both)).toBe('woman');
    expect(partyDue(papers('sent', 'right'), both)).toBe('man');
    expect(partyDue(papers('right', 'right'), both)).toBeUndefined();
  });

  it('is only of those who get one', () => {
    expect(partyDue(papers('none', 'none'), ['woman'])).toBe('woman');
    expect(partyDue(papers('none', 'right'), ['woman'])).toBeUndefined();
  });
});
