import { standardQuestions } from '#core/domain/matters/divorce-registration/questions.ts';
import type { Questioning } from '#core/domain/matters/divorce-registration/schema.ts';

/** One question and what the party answered. */
export type QuestionRow = NonNullable<Questioning['questions']>[number];

/** The rows of a record: as typed, or the standard questions while nothing is. */
export function questionRows(record: Questioning | undefined): readonly QuestionRow[] {
  return record?.questions ?? standardQuestions.map(({ question }) => ({ question, answer: '' }));
}

/** How many questions have an answer. */
export function answeredCount(rows: readonly QuestionRow[]): number {
  return rows.filter(({ answer }) => answer.trim() !== '').length;
}
