import type { AdoptionPerson } from '../../../adoption-law/persons.ts';
import type { QuestionedRole } from '../../../adoption-law/questioning.ts';
import type { PlainDate } from '../../../dates/plain-date.ts';
import type { DatedRule, ExampleBase, Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { RegisterBook } from '../../../marriage-law/party.ts';
import type { EarlierCase } from '../../matter.ts';
import type { AdoptionApplication } from '../application-schema.ts';
import { adoptersOf, placersOf } from '../facts-of.ts';
import { type AdoptionContext, adopterViews } from '../rules/rule.ts';
import type { DeskSentenceCode } from '../words-desk.ts';

/** What the rules of the desk look at: the facts of the law's rules, and what was typed besides. */
export interface DeskContext extends AdoptionContext {
  readonly application: AdoptionApplication;
  /** Day of the acceptance (受理); undefined before it, when notice, evaluation and questioning still follow. */
  readonly accepted: PlainDate | undefined;
  /** Other adoptions of this register in which somebody of this one appears. */
  readonly earlier: readonly EarlierCase[];
}
export type DeskOutcome = OutcomeOf<DeskSentenceCode>;

/** A worked example: how a complete application of that day differs (`sample-application.ts`). */
export interface DeskExample extends ExampleBase {
  readonly change?: (application: AdoptionApplication) => AdoptionApplication;
  /** Before the acceptance; otherwise after it. */
  readonly draft?: boolean;
  readonly earlier?: readonly Pick<EarlierCase, 'role' | 'ownRole' | 'stage' | 'number'>[];
}

/** One rule of the desk, of 登记工作规范, 登记办法 and 评估办法. */
export type DeskRule = DatedRule<DeskContext, DeskSentenceCode, DeskExample>;

/** The answer of a rule that misses facts, as paths. */
export function missingAtDesk(...fields: readonly string[]): DeskOutcome {
  return { verdict: 'NEED', code: 'adoption.missing', data: { fields: fields.join(',') }, missing: fields };
}

/** A person of the case: how sentences name them, the path of what was typed, and what they are asked alone as. */
export interface PersonAtDesk {
  readonly role: QuestionedRole;
  readonly who: string;
  readonly path: string;
  readonly person: AdoptionPerson & { readonly registerBook?: RegisterBook | undefined };
}

/** The adopters as the desk sees them. */
export function adoptersAtDesk({ facts, application }: DeskContext): readonly PersonAtDesk[] {
  const entries = adoptersOf(application);
  return adopterViews(facts).map(({ who, path }, index) => ({
    role: index === 0 ? 'adopter' : 'second-adopter',
    who,
    path,
    person: entries[index] ?? {},
  }));
}

/** The living persons who place the child. */
export function placersAtDesk({ application }: DeskContext): readonly PersonAtDesk[] {
  const placers = placersOf(application);
  return placers.flatMap((person, index) => {
    if (person.dead) return [];
    const role = index === 0 ? ('placer' as const) : ('second-placer' as const);
    const who = placers.length === 1 ? 'placer' : role === 'placer' ? 'first-placer' : 'second-placer';
    return [{ role, who, path: `placer.persons.${index}`, person }];
  });
}

/** The child as the desk sees it. */
export function childAtDesk({ application }: DeskContext): PersonAtDesk {
  return { role: 'child', who: 'child', path: 'child', person: application.child };
}
