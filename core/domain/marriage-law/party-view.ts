import type { PlainDate } from '../dates/plain-date.ts';
import { readIdentityNumber } from '../identity/identity-number.ts';
import type { IdentityKind, IdentityReading } from '../identity/reading.ts';
import type { PartyRole } from '../law/judgement.ts';
import type { PaperCode, Party, PartyKind, Sex } from './party.ts';

/** The kinds of number that each kind of party may show: what `readIdentityNumber` is told to expect. */
export const expectedKinds: Readonly<Record<PartyKind, readonly IdentityKind[]>> = {
  mainland: ['citizen'],
  soldier: ['citizen'],
  'hong-kong': ['hmt-residence', 'hk-macao-permit', 'hong-kong-id'],
  macao: ['hmt-residence', 'hk-macao-permit', 'macao-id'],
  taiwan: ['hmt-residence', 'taiwan-permit', 'taiwan-id', 'passport'],
  'overseas-chinese': ['passport', 'citizen'],
  foreigner: ['passport', 'permanent-residence', 'permanent-residence-2017'],
};

/** A party as the rules see it: the facts, with birth and sex read off the identity number where they were not given. */
export interface PartyView {
  readonly role: PartyRole;
  readonly facts: Party;
  readonly kind: PartyKind | undefined;
  /** 内地居民 or 现役军人: the side that opens a registry in the mainland. */
  readonly isMainland: boolean;
  readonly identity: IdentityReading | undefined;
  /** The number is in order but of a kind that this kind of party does not have. */
  readonly wrongKindOfNumber: boolean;
  readonly birth: PlainDate | undefined;
  readonly sex: Sex | undefined;
}

/** Looks at a party on a day. */
export function partyView(role: PartyRole, facts: Party, on: PlainDate): PartyView {
  const { kind } = facts;
  const expected = kind === undefined ? [] : expectedKinds[kind];
  const identity = facts.idNumber ? readIdentityNumber(facts.idNumber, on, expected) : undefined;
  const trusted = identity?.ok ? identity : undefined;
  return {
    role,
    facts,
    kind,
    isMainland: kind === 'mainland' || kind === 'soldier',
    identity,
    wrongKindOfNumber: identity?.ok === true && kind !== undefined && !expected.includes(identity.kind),
    birth: facts.birth ?? trusted?.birth,
    sex: facts.sex ?? trusted?.sex,
  };
}

/** Whether a party shows a paper. */
export function shows(party: Pick<PartyView, 'facts'>, ...papers: readonly PaperCode[]): boolean {
  return papers.some((paper) => party.facts.papers?.includes(paper));
}
