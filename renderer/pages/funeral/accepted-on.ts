import type { CaseView } from '#core/contract/shapes.ts';
import { type PlainDate, parsePlainDate } from '#core/domain/dates/plain-date.ts';

/** The day on which the township stamped the form: that of the act. Instants carry the offset of the office's clock. */
export function acceptedOn({ history }: Pick<CaseView, 'history'>): PlainDate | undefined {
  const act = history.find(({ type }) => type === 'accepted');
  return act ? parsePlainDate(act.at.slice(0, 10)) : undefined;
}
