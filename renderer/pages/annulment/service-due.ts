import type { CaseView } from '#core/contract/shapes.ts';

/** To whom the decision is still to be served, in the order of the matter; none once all have it. */
export function servicesDue(servedTo: CaseView['servedTo'], service: CaseView['service']): CaseView['servedTo'] {
  return servedTo.filter((role) => service[role] === undefined);
}
