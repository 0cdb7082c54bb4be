import type { CaseView } from '#core/contract/shapes.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';

/** To whom the decision is served next, the man first; undefined once both have it. */
export function serviceDue(service: CaseView['service']): PartyRole | undefined {
  return partyRoles.find((role) => service[role] === undefined);
}
