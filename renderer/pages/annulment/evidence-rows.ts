import type { Annulment } from '#core/domain/matters/annulment/schema.ts';

/** One piece of evidence (证据). */
export type Evidence = NonNullable<Annulment['evidence']>[number];

/** How many pieces a case takes. */
export const mostEvidence = 30;

/** The list with one row changed; changing the row after the last adds it. */
export function changedEvidence(rows: readonly Evidence[], at: number, facts: Partial<Evidence>): Evidence[] {
  if (at >= rows.length) return [...rows, { ...facts }];
  return rows.map((row, index) => (index === at ? { ...row, ...facts } : row));
}

/** The list without one row. */
export function withoutEvidence(rows: readonly Evidence[], at: number): Evidence[] {
  return rows.filter((_, index) => index !== at);
}

/** The rows that the form shows: those there and an empty one to go on with, up to the most. */
export function shownEvidence(rows: readonly Evidence[]): readonly Evidence[] {
  return rows.length < mostEvidence ? [...rows, {}] : rows;
}
