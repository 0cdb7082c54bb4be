import { decisionFits, documentEffective } from './document.ts';
import { originalIsKnown, personsAreKnown, uploaded } from './registration.ts';
import type { Rule } from './rule.ts';

/** Every rule of a remark for a court's decision; findings come in this order. */
export const courtRemarkRules: readonly Rule[] = [
  documentEffective,
  decisionFits,
  originalIsKnown,
  personsAreKnown,
  uploaded,
];
