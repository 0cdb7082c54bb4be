/** One question and what the person answered. */
export interface QuestionRow {
  readonly question: string;
  readonly answer: string;
}

/** The rows of a record: as typed, or the standard questions while nothing is. */
export function questionRows(
  typed: readonly QuestionRow[] | undefined,
  standard: readonly string[],
): readonly QuestionRow[] {
  return typed ?? standard.map((question) => ({ question, answer: '' }));
}

/** How many questions have an answer. */
export function answeredCount(rows: readonly QuestionRow[]): number {
  return rows.filter(({ answer }) => answer.trim() !== '').length;
}
