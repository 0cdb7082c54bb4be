import type { Stage } from '#core/domain/cases/state.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';

/** A paper of a case that can be looked at, printed and saved. */
export interface PaperLine {
  readonly paper: 'marriage-declaration' | 'marriage-review' | 'marriage-refusal' | 'marriage-certificate';
  readonly party?: PartyRole;
}

const declarations: readonly PaperLine[] = [
  { paper: 'marriage-declaration', party: 'man' },
  { paper: 'marriage-declaration', party: 'woman' },
];
const review: PaperLine = { paper: 'marriage-review' };
const certificates: readonly PaperLine[] = [
  { paper: 'marriage-certificate', party: 'man' },
  { paper: 'marriage-certificate', party: 'woman' },
];

const byStage = {
  draft: declarations,
  submitted: [...declarations, review],
  approved: [...declarations, review],
  registered: [...declarations, review],
  issued: [...declarations, review, ...certificates],
  refused: [{ paper: 'marriage-refusal' }],
  closed: [],
} as const satisfies Record<Stage, readonly PaperLine[]>;

/** The papers that exist at a stage. */
export function papersOf(stage: Stage): readonly PaperLine[] {
  return byStage[stage];
}
