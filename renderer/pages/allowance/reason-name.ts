import { type StopReasonCode, stopReasons } from '#core/domain/matters/children-allowance/stop-reasons.ts';
import type { Language } from '../../words/words.ts';

/** A reason of the end with its code, as it is chosen and listed: 09 儿童超龄. */
export function reasonName(code: StopReasonCode, language: Language): string {
  const reason = stopReasons.find((one) => one.code === code);
  return reason ? `${code} ${reason[language]}` : code;
}
