import type { z } from 'zod';
import type { PlainDate } from '../../../dates/plain-date.ts';
import type { FindingVerdict, PartyRole } from '../../../law/judgement.ts';
import type { LawSettings, OfficeFacts } from '../../../law/settings.ts';
import type { LawDay } from '../articles.ts';
import type { PartyView } from '../party-view.ts';
import type { RuleSetId } from '../rule-sets.ts';
import type { MarriageApplication, marriageApplicationSchema, partySchema } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

/** Everything a rule may look at. */
export interface RuleContext extends LawDay {
  readonly on: PlainDate;
  readonly ruleSet: RuleSetId;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly application: MarriageApplication;
  readonly man: PartyView;
  readonly woman: PartyView;
  /** Both, for rules that say the same of each. */
  readonly parties: readonly [PartyView, PartyView];
}

/** What a rule answers; the judge adds its id, its article and the sentence. */
export interface Outcome {
  readonly verdict: FindingVerdict;
  readonly code: SentenceCode;
  readonly party?: PartyRole;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly earliest?: PlainDate;
  readonly missing?: readonly string[];
  /** Where another article than the rule's own decides this point. */
  readonly basis?: string;
}

/** What an example expects of one outcome; what is not said is not looked at. */
export interface ExpectedOutcome {
  readonly verdict: FindingVerdict;
  readonly code?: SentenceCode;
  readonly party?: PartyRole;
  readonly earliest?: string;
  readonly missing?: readonly string[];
}

type PartyFacts = z.input<typeof partySchema>;

/**
 * A worked example (算例): what differs from a complete couple of that day at the office of 渝中区 (sample-couple.ts), and
 * every outcome of the rule, in order. Runs as a test.
 */
export interface RuleExample {
  readonly name: string;
  readonly on: string;
  readonly office?: Partial<OfficeFacts>;
  readonly settings?: Partial<LawSettings>;
  readonly man?: PartyFacts;
  readonly woman?: PartyFacts;
  readonly couple?: Omit<Partial<z.input<typeof marriageApplicationSchema>>, 'man' | 'woman'>;
  readonly expected: readonly ExpectedOutcome[];
}

/** One dated rule (规则) of marriage.md §2. */
export interface Rule {
  readonly id: string;
  /** First and last day of the rule; absent: as long as the regulation knows marriages. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** The article that decides on that day, as a notice prints it. */
  readonly article: (law: LawDay) => string;
  readonly examples: readonly RuleExample[];
  readonly judge: (context: RuleContext) => readonly Outcome[];
}

/** The answer of a rule that misses facts: which, as paths (`man.birth`). */
export function missingFacts(party: PartyRole | undefined, ...fields: readonly string[]): Outcome {
  const missing = fields.map((field) => (party ? `${party}.${field}` : field));
  const data = { fields: missing.join(',') };
  return party
    ? { verdict: 'NEED', code: 'marriage.missing', party, data, missing }
    : { verdict: 'NEED', code: 'marriage.missingShared', data, missing };
}

/** Asks the same of man and woman. */
export function ofEach(
  { parties }: RuleContext,
  ask: (party: PartyView) => readonly Outcome[] | Outcome | undefined,
): readonly Outcome[] {
  return parties.flatMap((party) => ask(party) ?? []);
}
