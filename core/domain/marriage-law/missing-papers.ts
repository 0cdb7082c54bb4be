import type { PaperDemand } from './papers.ts';
import { type PartyView, shows } from './party-view.ts';

/** The papers of a demand that a party does not show: alternatives are joined by `/`, papers by `,`: the sentence puts the names in. */
export function missingPapers(party: Pick<PartyView, 'facts'>, demands: readonly PaperDemand[]): string {
  return demands
    .filter((demand) => !shows(party, ...demand))
    .map((demand) => demand.join('/'))
    .join(',');
}
