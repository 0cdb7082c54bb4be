import type { PlainDate } from '../dates/plain-date.ts';

/**
 * What one rule says of one case (裁断). REFUSE 不予办理, REFER 另寻机关, HELD 暂存 (in order, but the act may not be done
 * now), NEED 待补正, PASS 可以; WARN and ALERT are told to the clerk and change nothing.
 */
export const findingVerdicts = ['REFUSE', 'REFER', 'HELD', 'NEED', 'PASS', 'WARN', 'ALERT'] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

/** The verdict on a whole case: the gravest of its findings, in this order. */
export const caseVerdicts = ['REFUSE', 'REFER', 'HELD', 'NEED', 'PASS'] as const;
export type CaseVerdict = (typeof caseVerdicts)[number];

/** The two sides of a couple (男方、女方), in the order of every paper. */
export const partyRoles = ['man', 'woman'] as const;
export type PartyRole = (typeof partyRoles)[number];

/** One finding (审查结论) of one rule about the case or about one party. */
export interface Finding {
  /** Rule id of `marriage.md`, such as `M-03`. */
  readonly rule: string;
  readonly verdict: FindingVerdict;
  readonly party?: PartyRole;
  /** The article that decides, as it is printed on a notice: `民法典 第一千零四十七条`. */
  readonly basis: string;
  /** Stable code of the sentence, such as `marriage.tooYoung`; `data` fills its blanks. */
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The sentence in Chinese, ready for the screen, the notice and `tongban check`. */
  readonly message: string;
  /** The first day on which this finding no longer holds, where one can be computed. */
  readonly earliest?: PlainDate;
  /** Paths of the facts that the rule still misses (`man.birth`), so that the form can ask for them. */
  readonly missing?: readonly string[];
}

/** The answer to "may they, here, today?" */
export interface Judgement {
  readonly ruleSet: string;
  readonly verdict: CaseVerdict;
  readonly findings: readonly Finding[];
}

/** The gravest verdict of a list of findings; PASS where none weighs. */
export function gravestVerdict(findings: readonly Finding[]): CaseVerdict {
  return caseVerdicts.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? 'PASS';
}
