import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Language } from '../../words/words.ts';
import { stepName } from './next-steps.ts';

/** The history's note of a step, `forwarded 2026-03-04 …`, in the words of the matter. */
export function historyNote(matter: string, note: string, language: Language): string {
  const [step = '', on = '', ...rest] = note.split(' ');
  const day = parsePlainDate(on);
  return [stepName(matter, step, language), day ? dayInWords(day, language) : on, ...rest].join(' ').trim();
}
