import { age, residence } from './child.ts';
import { deFactoOrphan, orphan } from './ground.ts';
import { standard, topUp } from './money.ts';
import { adopted, once } from './once.ts';
import { papers, parentProof } from './papers.ts';
import { deprivedOfLiberty, laterStates, lostContact, severeDisability, severeIllness } from './parent-states.ts';
import { care, childIdentity, guardian } from './persons.ts';
import type { Rule } from './rule.ts';
import { venue } from './venue.ts';

/** Every rule of the children's allowance, in the order in which findings are told. */
export const allowanceRules: readonly Rule[] = [
  age, residence, orphan, deFactoOrphan,
  severeDisability, lostContact, deprivedOfLiberty, severeIllness, laterStates,
  once, adopted, childIdentity, guardian, care, parentProof, papers, topUp, standard, venue,
]; // biome-ignore format: the child, the ground, the states, what stands against it, persons and papers, money, place
