import { describe, expect, it } from 'vitest';
import { defaultLawSettings } from '#core/domain/law/settings.ts';
import { identityPapersOffered } from './identity-papers-offered.ts';

describe('identity papers that a request offers', () => {
  it('are those of the kind of person', () => {
    expect(identityPapersOffered({ kind: 'mainland' }, 'R5', defaultLawSettings)).toEqual([
      'id-card',
      'temporary-id-card',
    ]);
    expect(identityPapersOffered({ kind: 'foreigner' }, 'R5', defaultLawSettings)).toContain('passport');
  });

  it('keep what was ticked before the kind was changed', () => {
    const offered = identityPapersOffered({ kind: 'foreigner', papers: ['id-card'] }, 'R5', defaultLawSettings);
    expect(offered).toContain('id-card');
    expect(identityPapersOffered({}, 'R5', defaultLawSettings)).toEqual([]);
  });
});
