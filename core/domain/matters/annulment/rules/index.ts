import { coercionAtTheRegistry, coercionToTheCourt } from './coercion.ts';
import { certificateTakenBack, entryComplete, originalIsKnown, personsAreKnown } from './entry.ts';
import { identityForTheCourt, identityWithEvidence } from './false-identity.ts';
import type { Rule } from './rule.ts';

/** Every rule of an annulment; findings come in this order. */
export const annulmentRules: readonly Rule[] = [
  originalIsKnown,
  personsAreKnown,
  identityForTheCourt,
  identityWithEvidence,
  coercionAtTheRegistry,
  coercionToTheCourt,
  entryComplete,
  certificateTakenBack,
];
