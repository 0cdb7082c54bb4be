import { missingFacts, type Outcome } from '../law/rule.ts';
import type { ApplicantContext } from './applicant.ts';
import type { ApplicantSentenceCode } from './applicant-words.ts';
import { identityFaults, identityGaps } from './identity-faults.ts';
import { identityPapersAsked } from './identity-papers.ts';
import { missingPapers } from './missing-papers.ts';
import { shows } from './party-view.ts';
import type { SharedSentenceCode } from './sentence.ts';

type ApplicantOutcome = Outcome<ApplicantSentenceCode | SharedSentenceCode>;
type Context = ApplicantContext<unknown>;

/** Who asks: what is missing of kind, name, sex, birth and number, and what is wrong with it. */
export function applicantKnown({ applicant }: Context): readonly ApplicantOutcome[] {
  const gaps = identityGaps(applicant).map((field) => `applicant.${field}`);
  const faults = identityFaults(applicant).map(
    ({ kind, data }): ApplicantOutcome => ({ verdict: 'NEED', code: `applicant.${kind}`, data }),
  );
  return [...(gaps.length > 0 ? [missingFacts(undefined, ...gaps)] : []), ...faults];
}

/** The identity paper of the one who asks (有效身份证件; marriage.md §1.5). */
export function applicantPapers({ applicant, ruleSet, settings }: Context): readonly ApplicantOutcome[] {
  const { kind, facts } = applicant;
  if (kind === undefined) return [];
  if (facts.papers === undefined) return [missingFacts(undefined, 'applicant.papers')];
  const papers = missingPapers(applicant, identityPapersAsked({ kind, ruleSet, hmtPapers: settings.hmtPapers }));
  return papers === '' ? [] : [{ verdict: 'NEED', code: 'applicant.papersMissing', data: { papers } }];
}

/** 证件在有效期内. A validity that nobody told is asked for and stops nothing. */
export function applicantPaperValid({ applicant, on }: Context): readonly ApplicantOutcome[] {
  const { idValidTo } = applicant.facts;
  if (shows(applicant, 'temporary-id-card')) return [];
  if (idValidTo === undefined)
    return [{ verdict: 'WARN', code: 'applicant.validityUnknown', missing: ['applicant.idValidTo'] }];
  if (idValidTo === 'long-term' || idValidTo >= on) return [];
  return [{ verdict: 'NEED', code: 'applicant.idExpired', data: { validTo: idValidTo } }];
}
