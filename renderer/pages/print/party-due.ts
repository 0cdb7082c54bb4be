import type { CaseView } from '#core/contract/shapes.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';

type Papers = Readonly<Record<PartyRole, Pick<CaseView['certificates']['man'], 'state'>>>;

/**
 * Whose booklet is next, of those who get one: one that lies in the printer before one that is not printed yet; the man's
 * before the woman's. Undefined where all came out right.
 */
export function partyDue(certificates: Papers, parties: readonly PartyRole[]): PartyRole | undefined {
  const roles = partyRoles.filter((role) => parties.includes(role));
  return (
    roles.find((role) => certificates[role].state === 'sent') ??
    roles.find((role) => certificates[role].state === 'none')
  );
}
