import type { Refusal } from '#core/domain/printing/calibration.ts';
import { corners } from '#core/domain/printing/crosses.ts';
import type { Translate } from '../../words/words.ts';

/** Why readings cannot be, and what to do. */
export function refusalSentence(t: Translate, refusal: Refusal): string {
  if (refusal.why !== 'range' && refusal.why !== 'residual') return t(`printers.refused.${refusal.why}`);
  const { why, corner, edge } = refusal;
  return t(`printers.refused.${why}`, { number: corners.indexOf(corner) + 1, from: t(`printers.from.${edge}`) });
}
