import type { CaseVerdict, Finding, FindingVerdict, PartyRole } from '#core/domain/law/judgement.ts';
import type { Tone } from '../../parts/chip.tsx';

/** A finding as a page shows it, whether it was judged here or came from the host. */
export interface ShownFinding extends Pick<Finding, 'rule' | 'verdict' | 'basis' | 'code' | 'data' | 'message'> {
  readonly party?: PartyRole | undefined;
  readonly earliest?: Finding['earliest'] | undefined;
  readonly missing?: readonly string[] | undefined;
}

/** A judgement as a page shows it. */
export interface ShownJudgement {
  readonly ruleSet: string;
  readonly verdict: CaseVerdict;
  readonly findings: readonly ShownFinding[];
}

/** The answer of a judgement: a case that is held and also misses something is not complete, so it must be completed first. */
export function answerOf({ verdict, findings }: Pick<ShownJudgement, 'verdict' | 'findings'>): CaseVerdict {
  if (verdict !== 'HELD') return verdict;
  return findings.some((finding) => finding.verdict === 'NEED') ? 'NEED' : 'HELD';
}

/** Whether a finding only says that facts are not typed yet. */
export function isMissingFacts({ verdict, missing }: ShownFinding): boolean {
  return verdict === 'NEED' && missing !== undefined && missing.length > 0;
}

/** One fact that is not typed yet and the finding that asks for it. */
export interface MissingFact {
  readonly path: string;
  readonly finding: ShownFinding;
}

/** Whose missing facts stand under a heading of their own; `papers` are named one by one, `shared` are of nobody. */
export const missingGroups = [
  'man',
  'woman',
  'applicant',
  'child',
  'adopter',
  'second-adopter',
  'placer',
  'second-placer',
  'shared',
  'papers',
] as const;
export type MissingGroup = (typeof missingGroups)[number];

/** Where the persons of a case stand in its application, the narrower beginnings first. */
const beginnings: readonly (readonly [string, MissingGroup])[] = [
  ['man.', 'man'],
  ['woman.', 'woman'],
  ['applicant.', 'applicant'],
  ['child.', 'child'],
  ['adopters.1', 'second-adopter'],
  ['adopters', 'adopter'],
  ['placer.persons.1', 'second-placer'],
  ['placer.', 'placer'],
  ['sender.', 'placer'],
];

function groupOf({ path, finding }: MissingFact): MissingGroup {
  if (lackingPaper(finding)) return 'papers';
  return beginnings.find(([beginning]) => path.startsWith(beginning))?.[1] ?? 'shared';
}

/** The paper of a finding that says that one is lacking, as its sentence has it (`A3#0`). */
export function lackingPaper({ code, data }: ShownFinding): string | undefined {
  const paper = code.endsWith('.paperMissing') ? data?.paper : undefined;
  return typeof paper === 'string' ? paper : undefined;
}

/** A paper that is lacking has a control of its own: `papers.A3`. */
function pathOf(path: string, finding: ShownFinding): string {
  const paper = lackingPaper(finding);
  return paper ? `${path}.${paper.split('#')[0]}` : path;
}

/** The facts that are not typed yet, each once, by the person they are of. */
export function missingFacts(
  findings: readonly ShownFinding[],
): Readonly<Record<MissingGroup, readonly MissingFact[]>> {
  const facts = findings
    .filter(isMissingFacts)
    .flatMap((finding) => (finding.missing ?? []).map((path) => ({ path: pathOf(path, finding), finding })));
  const once = facts.filter(({ path }, index) => facts.findIndex((other) => other.path === path) === index);
  const entries = missingGroups.map((group) => [group, once.filter((fact) => groupOf(fact) === group)]);
  return Object.fromEntries(entries); // every group has its entry
}

/** In which order a clerk should read findings: what stops the act first, what is in order last. */
const reading: readonly FindingVerdict[] = ['ALERT', 'REFUSE', 'REFER', 'NEED', 'HELD', 'WARN', 'PASS'];

const tones: Readonly<Record<FindingVerdict, Tone>> = {
  ALERT: 'red',
  REFUSE: 'red',
  REFER: 'red',
  NEED: 'amber',
  HELD: 'amber',
  WARN: 'blue',
  PASS: 'green',
};

/** The colour of a finding. */
export function findingTone(verdict: FindingVerdict): Tone {
  return tones[verdict];
}

/** Findings in the order of reading; those of one weight stay in the order of the rules. */
export function inReadingOrder(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return findings.toSorted((left, right) => reading.indexOf(left.verdict) - reading.indexOf(right.verdict));
}

/** How many findings there are of each verdict that is counted in the headline. */
export function countOf(judgement: ShownJudgement, ...verdicts: readonly FindingVerdict[]): number {
  return judgement.findings.filter(({ verdict }) => verdicts.includes(verdict)).length;
}

/** WARN findings whose rule is not yet ticked as told. */
export function untold(judgement: ShownJudgement, told: readonly string[]): readonly ShownFinding[] {
  return judgement.findings.filter(({ verdict, rule }) => verdict === 'WARN' && !told.includes(rule));
}

/** Fields at which a finding points: those of an age, a sex, a document that is wrong, not those merely missing. */
const fieldOfRule: Readonly<Record<string, string>> = {
  'M-02': 'sex',
  'M-03': 'birth',
  'M-04': 'birth',
  'M-23': 'idValidTo',
};

/** Paths of the fields (`man.birth`) that a finding says are wrong. */
export function wrongFields(judgement: ShownJudgement): ReadonlySet<string> {
  const wrong = judgement.findings.flatMap(({ rule, verdict, party, missing }) => {
    const field = fieldOfRule[rule];
    const weighs = verdict === 'REFUSE' || verdict === 'NEED';
    return field && party && weighs && !missing?.length ? [`${party}.${field}`] : [];
  });
  return new Set(wrong);
}
