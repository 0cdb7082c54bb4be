import type { ActRule } from '../../../adoption-law/act-rule.ts';
import type { Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { AdoptionRevocation } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export type Outcome = OutcomeOf<SentenceCode>;
/** One dated rule of a revocation of an adoption. */
export type Rule = ActRule<AdoptionRevocation, SentenceCode>;
