import type { Annulment } from '#core/domain/matters/annulment/schema.ts';
import { changedAt } from '../../parts/lists.ts';

/** One piece of evidence (证据). */
export type Evidence = NonNullable<Annulment['evidence']>[number];

/** How many pieces a case takes. */
export const mostEvidence = 30;

/** The list with one row changed; changing the row after the last adds it. */
export function changedEvidence(rows: readonly Evidence[], at: number, facts: Partial<Evidence>): Evidence[] {
  if (at >= rows.length) return [...rows, { ...facts }];
  return changedAt(rows, at, facts);
}

/** The rows that the form shows: those there and an empty one to go on with, up to the most. */
export function shownEvidence(rows: readonly Evidence[]): readonly Evidence[] {
  return rows.length < mostEvidence ? [...rows, {}] : rows;
}
