import { addYears } from '../../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import type { AllowanceExample } from './rules/rule.ts';
import { type ChildrenAllowance, childrenAllowanceSchema } from './schema.ts';

/**
 * A complete application for a day: a synthetic orphan of 万州区, about ten years old, in the family of the grandmother,
 * received in 渝中区. Every rule is content with it. Examples, tests and practice change single facts; a change of the
 * child's birth gives the number of that birth, unless the number is changed too.
 */
export function sampleAllowance(
  on: PlainDate,
  changes: Pick<AllowanceExample, 'child' | 'father' | 'mother' | 'guardian' | 'facts'> = {},
): ChildrenAllowance {
  const birth = plainDate(changes.child?.birth ?? addYears(on, -10).replace(/..$/, '15'));
  const grown = plainDate(addYears(on, -62).replace(/..$/, '11'));
  const dead = (name: string) => ({
    name,
    state: 'dead',
    since: addYears(on, -2),
    proof: { paper: 'death-certificate', number: '示例0001', on: addYears(on, -2) },
  });
  return childrenAllowanceSchema.parse({
    kind: 'orphan',
    care: 'dispersed',
    school: null,
    received: [],
    receiving: { division: '500103', township: '七星岗街道' },
    home: { township: '高梁镇', village: '顺安村' },
    papers: ['form', 'child-id', 'child-register', 'guardian-id', 'guardian-register', 'guardian-confirmation'],
    child: {
      name: '周小禾',
      sex: 'male',
      birth,
      idNumber: generateIdNumber({ division: '500101', birth, sex: 'male', sequence: 3 }),
      ethnicity: '汉族',
      hukou: '500101',
      hukouAddress: '重庆市万州区高梁镇顺安村2组',
      ...changes.child,
    },
    father: { ...dead('周示例'), ...changes.father },
    mother: { ...dead('吴示例'), ...changes.mother },
    guardian: {
      name: '陈示例',
      idNumber: generateIdNumber({ division: '512201', birth: grown, sex: 'female', sequence: 5 }),
      relation: '祖母',
      phone: '13800000000',
      address: '重庆市渝中区七星岗街道',
      payment: 'transfer',
      bank: '示例银行',
      accountName: '陈示例',
      account: '6200000000000000000',
      ...changes.guardian,
    },
    ...changes.facts,
  });
}
