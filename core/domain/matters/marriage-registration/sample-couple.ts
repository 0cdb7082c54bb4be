import { addYears } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import type { RuleExample } from './rules/rule.ts';
import { type MarriageApplication, marriageApplicationSchema } from './schema.ts';

type Facts = NonNullable<RuleExample['man']>;

function person(on: PlainDate, sex: 'male' | 'female', changes: Facts | undefined): Facts {
  const newLaw = on >= lawDays.regulation2025;
  const birth = changes?.birth ?? addYears(on, -28).replace(/..$/, '15');
  const papers: Facts['papers'] = newLaw
    ? ['id-card', 'declaration']
    : ['household-register', 'id-card', 'declaration'];
  const idNumber = generateIdNumber({
    division: '500103',
    birth: plainDate(birth),
    sex: changes?.sex ?? sex,
    sequence: 1,
  });
  return {
    kind: 'mainland',
    name: sex === 'male' ? '陈志远' : '林晓月',
    sex,
    birth,
    // A foreign party has another number; examples of those papers do not look at it.
    idNumber,
    idValidTo: 'long-term',
    hukou: '500103',
    status: 'single',
    present: true,
    willing: true,
    papers,
    ...changes,
  };
}

/**
 * A complete couple of synthetic people for a day: of age, single, of 渝中区, with the papers of that day, so that every
 * rule is content. Worked examples and practice data change single facts of it.
 */
export function sampleCouple(
  on: PlainDate,
  changes: Pick<RuleExample, 'man' | 'woman' | 'couple'> = {},
): MarriageApplication {
  const onlineCheck = on >= lawDays.regulation2025 ? { on, result: 'clear' as const, reference: 'HC-0001' } : undefined;
  return marriageApplicationSchema.parse({
    man: person(on, 'male', changes.man),
    woman: person(on, 'female', changes.woman),
    kinship: null,
    photos: 3,
    ...(onlineCheck ? { onlineCheck } : {}),
    ...changes.couple,
  });
}
