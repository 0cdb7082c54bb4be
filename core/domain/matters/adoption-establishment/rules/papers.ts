import { consentAgeOn } from '../../../adoption-law/law-days.ts';
import { type AdoptionPaperCode, adoptionPaperCodes, adoptionPapers } from '../../../adoption-law/papers.ts';
import { needOf, paperOn } from '../../../adoption-law/papers-asked.ts';
import { ageOn } from '../../../dates/age.ts';
import type { JudgingRule } from '../../../law/rule.ts';
import type { AdoptionContext, Outcome } from './rule.ts';
import { missing } from './rule.ts';

function judgePaper(code: AdoptionPaperCode, context: AdoptionContext): readonly Outcome[] {
  const { on, settings, facts } = context;
  const paper = paperOn(code, on);
  if (!paper || !facts.papers || facts.papers.includes(code) || facts.category === undefined) return [];
  const { birth, disabled } = facts.child ?? {};
  const ofConsentingAge = birth !== undefined && ageOn(birth, on, settings) >= consentAgeOn(on);
  const need = needOf(paper, { on, category: facts.category, disabled, ofConsentingAge });
  if (need === undefined || need === 'optional') return [];
  const row = adoptionPapers.filter((one) => one.code === code).indexOf(paper);
  const data = { paper: `${code}#${row}` };
  const basis = paper.article(context);
  return need === 'required'
    ? [{ verdict: 'NEED', code: 'adoption.paperMissing', data, basis, missing: ['papers'] }]
    : [{ verdict: 'WARN', code: 'adoption.paperTold', data, basis }];
}

/** A1–A15, P1–P17: one rule a paper, so that each missing one is a finding with its own article. */
export const paperRules: readonly JudgingRule<AdoptionContext>[] = adoptionPaperCodes.map((code) => ({
  id: code,
  article: (law) => paperOn(code, law.on)?.article(law) ?? '',
  judge: (context) => judgePaper(code, context),
}));

/** PAPERS 材料: nobody told which papers were shown. */
export const papersTold: JudgingRule<AdoptionContext> = {
  id: 'PAPERS',
  article: () => '中国公民收养子女登记办法',
  judge: ({ facts }) => (facts.papers === undefined ? [missing('papers')] : []),
};
