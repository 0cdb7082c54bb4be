import type { ActRule } from '../../../adoption-law/act-rule.ts';
import type { Outcome as OutcomeOf } from '../../../law/rule.ts';
import type { AdoptionProof } from '../schema.ts';
import type { SentenceCode } from '../words.ts';

export type Outcome = OutcomeOf<SentenceCode>;
/** One dated rule of the certificate of an adoption record. */
export type Rule = ActRule<AdoptionProof, SentenceCode>;
