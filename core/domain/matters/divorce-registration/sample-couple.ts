import { addYears } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import { lawDays } from '../../marriage-law/rule-sets.ts';
import { standardQuestions } from './questions.ts';
import type { RuleExample } from './rules/rule.ts';
import { type AgreementTerms, type DivorceApplication, divorceApplicationSchema, type Questioning } from './schema.ts';

type Facts = NonNullable<RuleExample['man']>;

function person(on: PlainDate, sex: 'male' | 'female', changes: Facts | undefined): Facts {
  const birth = changes?.birth ?? addYears(on, -38).replace(/..$/, '15');
  const idNumber = generateIdNumber({
    division: '500103',
    birth: plainDate(birth),
    sex: changes?.sex ?? sex,
    sequence: 2,
  });
  return {
    kind: 'mainland',
    name: sex === 'male' ? '许怀谦' : '宋知秋',
    sex,
    birth,
    // A foreign party has another number; examples of those papers do not look at it.
    idNumber,
    idValidTo: 'long-term',
    hukou: '500103',
    status: 'married',
    present: true,
    willing: true,
    papers: on >= lawDays.regulation2025 ? ['id-card'] : ['household-register', 'id-card'],
    nationality: '中国',
    ethnicity: '汉族',
    occupation: '教师',
    education: '大学本科',
    hukouAddress: '重庆市渝中区民生路1号',
    ...changes,
  };
}

function questioning(on: PlainDate): Questioning {
  const questions = standardQuestions.map(({ question }) => ({ question, answer: '清楚，同意。' }));
  return { on, alone: true, questions, signed: true };
}

/** What a synthetic couple agreed: one child of ten, a flat, a debt. */
export function sampleTerms(on: PlainDate): AgreementTerms {
  const birth = plainDate(addYears(on, -10).replace(/..$/, '08'));
  return {
    children: [
      {
        name: '许念安',
        birth,
        livesWith: 'woman',
        support: '男方每月支付1500元，至年满十八周岁止',
        visits: '每周末一次',
      },
    ],
    property: [{ what: '渝中区民生路1号住房一套', to: 'woman', note: '男方于登记离婚后一个月内协助办理过户' }],
    debts: [{ what: '住房按揭贷款余额', to: 'woman' }],
    other: '双方各自名下的存款归各自所有',
  };
}

/**
 * A complete couple of synthetic people for a day, married eight years at 渝中区, with the papers of that day, so that
 * every rule is content at both visits. Worked examples and practice data change single facts of it.
 */
export function sampleDivorce(
  on: PlainDate,
  changes: Pick<RuleExample, 'man' | 'woman' | 'couple'> = {},
): DivorceApplication {
  const registeredOn = addYears(on, -8);
  const onlineCheck =
    on >= lawDays.regulation2025 ? { onlineCheck: { on, result: 'clear', reference: 'HC-0002' } } : {};
  return divorceApplicationSchema.parse({
    man: person(on, 'male', changes.man),
    woman: person(on, 'female', changes.woman),
    agreement: { voluntary: true, children: true, property: true, debts: true },
    marriage: {
      registeredOn,
      office: '重庆市渝中区民政局',
      division: '500103',
      number:
        registeredOn < '2010-01-01'
          ? `渝中结字第${registeredOn.slice(2, 4)}00123号`
          : `J500103-${registeredOn.slice(0, 4)}-000123`,
    },
    marriageRegisteredIn: 'mainland',
    certificates: 2,
    capacity: true,
    divorceReason: '感情破裂',
    questioned: { man: questioning(on), woman: questioning(on) },
    photosEach: 2,
    ...(on >= lawDays.civilCode ? { receipt: true } : {}),
    ...onlineCheck,
    ...changes.couple,
  });
}
