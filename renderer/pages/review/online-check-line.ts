import type { OnlineCheck } from '#core/domain/marriage-law/party.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Language, Translate } from '../../words/words.ts';

/** The online check (联网核对) in one line, or that there is none. */
export function onlineCheckLine(t: Translate, language: Language, check: OnlineCheck | null | undefined): string {
  if (!check) return t('onlineCheck.none');
  const { on, result, reference } = check;
  return t('onlineCheck.line', { day: dayInWords(on, language), result: t(`onlineCheck.${result}`), reference });
}
