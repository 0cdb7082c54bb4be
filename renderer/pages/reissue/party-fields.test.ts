import { describe, expect, it } from 'vitest';
import { defaultLawSettings } from '#core/domain/law/settings.ts';
import { reissueFields, reissuePapers } from './party-fields.ts';

describe('what a reissue asks of a party', () => {
  it('is the household register of mainland residents and the country of those from abroad', () => {
    expect(reissueFields({ kind: 'mainland' })).toContain('hukouAddress');
    expect(reissueFields({ kind: 'hong-kong' })).not.toContain('hukouAddress');
    expect(reissueFields({ kind: 'foreigner' })).toContain('country');
    expect(reissueFields({ kind: 'mainland' })).not.toContain('status');
  });

  it('is an identity paper, and the register book until the law of 2025', () => {
    expect(reissuePapers({ kind: 'mainland' }, 'R5', defaultLawSettings)).not.toContain('household-register');
    expect(reissuePapers({ kind: 'mainland' }, 'R4', defaultLawSettings)[0]).toBe('household-register');
    expect(reissuePapers({ kind: 'taiwan' }, 'R4', defaultLawSettings)).not.toContain('household-register');
  });
});
