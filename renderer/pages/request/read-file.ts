import type { CaseView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { kindOfLine } from '../original/registered-lines.ts';

/** A file of the archive (案卷) by what it is of, its number and its day; nobody's name. */
export interface ReadFile {
  readonly kind: 'marriage' | 'divorce' | 'reissue';
  readonly number: string;
  readonly registeredOn: PlainDate;
}

/** The file that a case is; undefined for a case that registered nothing. */
export function readFileOf(view: CaseView): ReadFile | undefined {
  const kind = kindOfLine(view);
  const { number, registeredOn } = view;
  return kind && number !== null && registeredOn !== null ? { kind, number, registeredOn } : undefined;
}
