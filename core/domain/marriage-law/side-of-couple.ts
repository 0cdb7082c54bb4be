import { TongbanError } from '../errors.ts';
import { type PartyRole, partyRoles } from '../law/judgement.ts';

/** A side of a couple, or undefined for a holder of another kind. */
export function sideOfCouple(holder: string | undefined): PartyRole | undefined {
  return partyRoles.find((role) => role === holder);
}

/** The side of a couple that a paper is of; INVALID where it names none. */
export function requireSide(holder: string | undefined): PartyRole {
  const side = sideOfCouple(holder);
  if (!side) throw new TongbanError('INVALID', { field: 'party', why: 'missing' });
  return side;
}
