import { proofLabels, stateLabels } from '#core/domain/matters/children-allowance/labels.ts';
import type { AllowanceParent } from '#core/domain/matters/children-allowance/schema.ts';
import { dayInWords } from '../../words/dates.ts';
import type { Language, Translate } from '../../words/words.ts';
import { factsAsked } from './parent-facts.ts';

/** A parent in one line of a sheet: name, number, state with its facts, and what shows it. Empty where nothing is told. */
export function parentLine(parent: AllowanceParent, t: Translate, language: Language): string {
  const { name, idNumber, state, since, termMonths, disability, illnessListed, neglects, proof } = parent;
  const asked = factsAsked(state);
  const level = ([1, 2, 3, 4] as const).find((one) => one === disability?.level);
  const kinds = (disability?.kinds ?? []).map((kind) => t(`allowance.disability.${kind}`));
  const parts = [
    name,
    idNumber,
    state ? stateLabels[state][language] : '',
    asked.includes('since') && since ? t('allowance.sinceDay', { day: dayInWords(since, language) }) : '',
    asked.includes('termMonths') && termMonths !== undefined ? t('allowance.term', { count: termMonths }) : '',
    asked.includes('disability') && level ? t(`allowance.level.${level}`) : '',
    asked.includes('disability') ? kinds.join(t('common.listComma')) : '',
    asked.includes('illnessListed') && illnessListed ? t('allowance.illnessListed') : '',
    asked.includes('neglects') && neglects ? t('allowance.neglects') : '',
    proof?.paper ? proofLabels[proof.paper][language] : '',
    proof?.number,
    proof?.on ? dayInWords(proof.on, language) : '',
  ];
  return parts.filter(Boolean).join('\u2002');
}
