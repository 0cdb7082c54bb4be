import type { PlainDate } from '../../dates/plain-date.ts';
import { provinceOf } from '../../divisions/division.ts';
import type { LawDay } from '../../law/rule.ts';
import type { LawSettings, OfficeFacts } from '../../law/settings.ts';
import { type AllowanceKind, absentStates, goneStates, type ParentState } from './kinds.ts';
import { allowanceLawOn } from './law-days.ts';
import type { AllowanceParent, ChildrenAllowance } from './schema.ts';
import type { ChildStandard } from './standards.ts';

/** Another case of the register in which the child appears: what the rules look at. */
export interface EarlierOfChild {
  readonly matter: string;
  readonly stage: string;
  readonly number: string | null;
  /** Day of its registration, where it has one. */
  readonly on: PlainDate | null;
  /** What the person is there, and here. */
  readonly role: string;
  readonly ownRole: string;
}

/** What is asked: is this child's allowance due, today? */
export interface AllowanceQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly application: ChildrenAllowance;
  readonly earlier: readonly EarlierOfChild[];
  /** The standards of the place, the office's own behind the built-in ones. */
  readonly standards: readonly ChildStandard[];
}

/** One parent, how sentences name the person, and the start of the paths of the facts. */
export interface ParentView {
  readonly who: 'father' | 'mother';
  readonly parent: AllowanceParent;
}

/** What the rules see. */
export interface AllowanceContext extends AllowanceQuestion, LawDay {
  readonly child: NonNullable<ChildrenAllowance['child']>;
  readonly parents: readonly ParentView[];
}

/** The context of a question. */
export function allowanceContext(question: AllowanceQuestion): AllowanceContext {
  const { application, on } = question;
  const { father = {}, mother = {}, child = {} } = application;
  const parents = [
    { who: 'father', parent: father },
    { who: 'mother', parent: mother },
  ] as const;
  return { ...question, ruleSet: allowanceLawOn(on), child, parents };
}

/** 死亡或者失踪 */
export function isGone(state: ParentState | undefined): boolean {
  return goneStates.some((gone) => gone === state);
}

/** A living parent in one of the listed states. */
export function isAbsent(state: ParentState | undefined): boolean {
  return absentStates.some((absent) => absent === state);
}

/** The kinds of child whose parents' states decide; a child with HIV is paid whatever they are. */
export function weighsParents(kind: AllowanceKind | undefined): kind is 'orphan' | 'de-facto-orphan' {
  return kind === 'orphan' || kind === 'de-facto-orphan';
}

/** The household register lies in 重庆市, whose standards and county pay. Undefined while it is not told. */
export function isOfChongqing({ hukou }: AllowanceContext['child']): boolean | undefined {
  return hukou === undefined ? undefined : provinceOf(hukou) === '50';
}
