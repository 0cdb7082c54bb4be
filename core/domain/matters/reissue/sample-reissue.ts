import { addYears } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import type { ReissueExample } from './rules/rule.ts';
import { type ReissueApplication, reissueApplicationSchema } from './schema.ts';

type Facts = NonNullable<ReissueExample['man']>;

function person(on: PlainDate, sex: 'male' | 'female', changes: Facts | undefined): Facts {
  const birth = plainDate(changes?.birth ?? addYears(on, -38).replace(/..$/, '15'));
  const papers: Facts['papers'] = on >= lawDays.regulation2025 ? ['id-card'] : ['household-register', 'id-card'];
  return {
    kind: 'mainland',
    name: sex === 'male' ? '陈志远' : '林晓月',
    sex,
    birth,
    idNumber: generateIdNumber({ division: '500237', birth, sex, sequence: 3 }),
    idValidTo: 'long-term',
    hukou: '500103',
    present: true,
    papers,
    ethnicity: '汉族',
    occupation: '职员',
    education: '本科',
    hukouAddress: '重庆市渝中区民生路1号',
    ...changes,
  };
}

/**
 * A complete reissue of a marriage certificate for a day: two synthetic people who married in 巫山县 ten years before and
 * now have their household registers in 渝中区, so that every rule is content. Examples and practice change single facts.
 */
export function sampleReissue(
  on: PlainDate,
  changes: Pick<ReissueExample, 'man' | 'woman' | 'facts'> = {},
): ReissueApplication {
  const registeredOn = addYears(on, -10);
  const online = on >= lawDays.regulation2025 ? { onlineCheck: { on, result: 'clear', reference: 'HC-0002' } } : {};
  return reissueApplicationSchema.parse({
    man: person(on, 'male', changes.man),
    woman: person(on, 'female', changes.woman),
    kind: 'marriage',
    reason: 'lost',
    original: {
      registeredOn,
      office: '巫山县民政局婚姻登记处',
      division: '500237',
      number: `渝巫结字01${registeredOn.slice(2, 4)}00123`,
    },
    registeredAt: '500237',
    statusStands: true,
    archiveFound: true,
    applicants: ['man', 'woman'],
    proxy: null,
    photos: 3,
    ...online,
    ...changes.facts,
  });
}
