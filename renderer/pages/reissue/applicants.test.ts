import { describe, expect, it } from 'vitest';
import { applicantChoices, applicantsOf, chosenApplicants, factsOfTaken, newProxy } from './applicants.ts';

describe('who applies for a reissue', () => {
  it('reads back every choice', () => {
    for (const choice of applicantChoices) expect(chosenApplicants(applicantsOf(choice))).toBe(choice);
    expect(chosenApplicants(undefined)).toBeUndefined();
    expect(chosenApplicants([])).toBeUndefined();
  });

  it('represents who applies alone, and asks where both do', () => {
    expect(newProxy({ applicants: ['woman'] })).toEqual({ notarised: false, of: 'woman' });
    expect(newProxy({ applicants: ['man', 'woman'] })).toEqual({ notarised: false });
    expect(newProxy({})).toEqual({ notarised: false });
  });

  it('takes the registration over, with the archive found and what the card said kept', () => {
    const facts = factsOfTaken(
      { man: { name: '陈志元', present: true }, woman: {}, sufficientEvidence: true },
      {
        kind: 'divorce',
        original: { number: 'L500103-2020-000007' },
        man: { name: '陈志远' },
        woman: { name: '林晓月' },
        ended: null,
      },
    );
    expect(facts).toMatchObject({ kind: 'divorce', archiveFound: true, woman: { name: '林晓月' } });
    expect(facts.man).toEqual({ name: '陈志元', present: true });
    expect(facts.sufficientEvidence).toBeUndefined();
    expect(facts).not.toHaveProperty('statusStands');
  });

  it('knows that a registration that bears a remark no longer stands', () => {
    const taken = { kind: 'marriage', original: {}, man: {}, woman: {}, ended: 'divorced' } as const;
    expect(factsOfTaken({}, taken).statusStands).toBe(false);
  });
});
