import type { ParentProof, ParentState } from '#core/domain/matters/children-allowance/kinds.ts';
import { proofsOf } from '#core/domain/matters/children-allowance/rules/papers.ts';
import type { AllowanceParent } from '#core/domain/matters/children-allowance/schema.ts';

/** What is asked of a state besides its proof: its first day, its degree, its length, and whether the child is left alone. */
export type StateFact = 'since' | 'disability' | 'illnessListed' | 'termMonths' | 'neglects';

const asked: Readonly<Partial<Record<ParentState, readonly StateFact[]>>> = {
  able: [],
  'severe-disability': ['disability'],
  'severe-illness': ['illnessListed'],
  prison: ['since', 'termMonths'],
  'compulsory-rehab': ['since', 'termMonths'],
  restricted: ['since', 'termMonths'],
  'lost-contact': ['since', 'neglects'],
};

/** The facts that the form asks of a parent in a state; of any other only since when. */
export function factsAsked(state: ParentState | undefined): readonly StateFact[] {
  return state === undefined ? [] : (asked[state] ?? ['since']);
}

/** The papers that show a state, the usual one first; one that was chosen before stays in the list. */
export function proofsOffered({ state, proof }: AllowanceParent): readonly ParentProof[] {
  const usual = state === undefined || state === 'able' ? [] : proofsOf[state];
  return [...new Set([...usual, ...(proof?.paper ? [proof.paper] : [])])];
}

/** A parent in another state: who it is stays, and what was said of the old state goes. */
export function inState({ name, idNumber }: AllowanceParent, state: ParentState): AllowanceParent {
  return { ...(name ? { name } : {}), ...(idNumber ? { idNumber } : {}), state };
}
