import { evidenceShown, gotByFraud, investigated } from './fraud.ts';
import { adoptionIsKnown, certificateCollected, officeRegistered, personsAreKnown } from './registration.ts';
import type { Rule } from './rule.ts';

/** Every rule of a revocation of an adoption; findings come in this order. */
export const adoptionRevocationRules: readonly Rule[] = [
  adoptionIsKnown,
  personsAreKnown,
  officeRegistered,
  gotByFraud,
  evidenceShown,
  investigated,
  certificateCollected,
];
