import type { CaseSummary } from '../../ports.ts';
import type { Judgement } from '../law/judgement.ts';
import type { CasePerson } from '../people/person-entry.ts';
import type { Instant } from './events.ts';
import { type CaseState, certificateOf } from './state.ts';

/** What the line of a case is drawn from. */
export interface SummarySource {
  readonly state: CaseState;
  /** Its persons as they stand. */
  readonly people: readonly CasePerson[];
  /** What the law of today says of it. */
  readonly judgement: Judgement;
  /** Whether a period of the law still runs. */
  readonly awaits: boolean;
  readonly changedAt: Instant;
}

/** The line of a case in lists. */
export function summarise({ state, people, judgement, awaits, changedAt }: SummarySource): CaseSummary {
  const { filed } = state;
  return {
    id: state.id,
    matter: state.matter,
    stage: state.stage,
    openedAt: state.openedAt,
    openedOn: state.openedOn,
    people,
    verdict: judgement.verdict,
    needs: judgement.findings.filter((finding) => finding.verdict === 'NEED').length,
    parties: state.parties,
    papers: Object.fromEntries(state.parties.map((holder) => [holder, certificateOf(state, holder).state])),
    number: state.number ?? null,
    registeredOn: state.registeredOn ?? null,
    acceptedOn: state.acceptance?.on ?? null,
    awaits,
    ended: state.remarks.at(-1)?.ended ?? null,
    filed: filed
      ? {
          archiveClass: filed.archiveClass,
          year: filed.year,
          volume: filed.volume,
          pages: filed.papers.reduce((sum, { pages }) => sum + pages, 0),
          number: filed.number,
          endedOn: filed.endedOn,
        }
      : null,
    changedAt,
  };
}
