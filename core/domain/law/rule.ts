import { isWithin } from '../dates/arithmetic.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { type Finding, type FindingVerdict, gravestVerdict, type Judgement, type PartyRole } from './judgement.ts';
import type { LawSettings, OfficeFacts } from './settings.ts';

/** The day and rule set whose article is asked. */
export interface LawDay {
  readonly on: PlainDate;
  readonly ruleSet: string;
}

/** What a rule answers; the judge adds its id, its article and the sentence. */
export interface Outcome<Code extends string = string> {
  readonly verdict: FindingVerdict;
  readonly code: Code;
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
  readonly code?: string;
  readonly party?: PartyRole;
  readonly earliest?: string;
  readonly missing?: readonly string[];
}

/** What every worked example (算例) of a rule has; a matter adds the facts that differ from its complete sample. */
export interface ExampleBase {
  readonly name: string;
  readonly on: string;
  readonly office?: Partial<OfficeFacts>;
  readonly settings?: Partial<LawSettings>;
  readonly expected: readonly ExpectedOutcome[];
}

/** One dated rule (规则) of a matter. */
export interface DatedRule<Context extends LawDay, Code extends string, Example extends ExampleBase> {
  readonly id: string;
  /** First and last day of the rule; absent: as long as the matter's law is known. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** The article that decides on that day, as a notice prints it. */
  readonly article: (law: LawDay) => string;
  readonly examples: readonly Example[];
  readonly judge: (context: Context) => readonly Outcome<Code>[];
}

/** The part of a rule that judging needs, whatever its examples are. */
export type JudgingRule<Context extends LawDay> = Pick<
  DatedRule<Context, string, ExampleBase>,
  'id' | 'from' | 'to' | 'article' | 'judge'
>;

/** Gives the Chinese sentence of a finding (code, data, party). */
export type SentenceOf = (told: Pick<Finding, 'code' | 'data' | 'party'>) => string;

/** The findings of one rule; none where the rule is not in force on that day. */
export function findingsOf<Context extends LawDay>(
  rule: JudgingRule<Context>,
  context: Context,
  sentenceOf: SentenceOf,
): readonly Finding[] {
  if (!isWithin(context.on, rule.from, rule.to)) return [];
  return rule.judge(context).map(({ basis = rule.article(context), data = {}, ...rest }) => {
    const finding = { rule: rule.id, basis, data, ...rest };
    return { ...finding, message: sentenceOf(finding) };
  });
}

/** Every rule in force answers, all answers are told at once, and the gravest decides. */
export function judgeBy<Context extends LawDay>(
  rules: readonly JudgingRule<Context>[],
  context: Context,
  sentenceOf: SentenceOf,
): Judgement {
  const findings = rules.flatMap((rule) => findingsOf(rule, context, sentenceOf));
  return { ruleSet: context.ruleSet, verdict: gravestVerdict(findings), findings };
}

/** The answer of a rule that misses facts: which, as paths (`man.birth`). */
export function missingFacts(
  party: PartyRole | undefined,
  ...fields: readonly string[]
): Outcome<'facts.missing' | 'facts.missingShared'> {
  const missing = fields.map((field) => (party ? `${party}.${field}` : field));
  const data = { fields: missing.join(',') };
  return party
    ? { verdict: 'NEED', code: 'facts.missing', party, data, missing }
    : { verdict: 'NEED', code: 'facts.missingShared', data, missing };
}

/** The Chinese and the English sentence of each code of a matter. */
export type SentenceTable = Readonly<Record<string, readonly [chinese: string, english: string]>>;
