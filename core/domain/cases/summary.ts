import type { CaseSummary } from '../../ports.ts';
import type { Judgement } from '../law/judgement.ts';
import type { MarriageApplication } from '../matters/marriage-registration/schema.ts';
import type { Instant } from './events.ts';
import type { CaseState } from './state.ts';

/** The line of a case in lists, from its state, its application as it stands, and the judgement of today. */
export function summarise(
  state: CaseState,
  application: MarriageApplication,
  judgement: Judgement,
  changedAt: Instant,
): CaseSummary {
  return {
    id: state.id,
    matter: state.matter,
    stage: state.stage,
    openedAt: state.openedAt,
    openedOn: state.openedOn,
    manName: application.man.name ?? '',
    womanName: application.woman.name ?? '',
    verdict: judgement.verdict,
    needs: judgement.findings.filter((finding) => finding.verdict === 'NEED').length,
    manPaper: state.certificates.man.state,
    womanPaper: state.certificates.woman.state,
    number: state.number ?? null,
    registeredOn: state.registeredOn ?? null,
    changedAt,
  };
}
