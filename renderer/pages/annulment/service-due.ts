import type { CaseView } from '#core/contract/shapes.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';

/** To whom the decision is served next, the man first; undefined once both have it. */
export function serviceDue(service: CaseView['service']): PartyRole | undefined {
  return (['man', 'woman'] as const).find((role) => service[role] === undefined);
}
