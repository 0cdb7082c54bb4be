import type { z } from 'zod';
import { type CategoryCode, categoryOf } from '../../adoption-law/categories.ts';
import { evaluationTopics } from '../../adoption-law/evaluation.ts';
import { papersAskedOn } from '../../adoption-law/papers-asked.ts';
import type { Questioned } from '../../adoption-law/questioning.ts';
import { addDays } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import { type AdoptionApplication, adoptionApplicationSchema } from './application-schema.ts';
import { bornYearsBefore, sampleAdoption } from './sample-adoption.ts';

type Typed = z.input<typeof adoptionApplicationSchema>;

/** A synthetic person of an age on a day, with a number of the generator. */
function person(on: PlainDate, name: string, sex: 'male' | 'female', age: number, sequence: number) {
  const birth = bornYearsBefore(on, age);
  const idNumber = generateIdNumber({ division: '500103', birth, sex, sequence });
  return { kind: 'mainland', name, sex, birth, idNumber } as const;
}

const details = {
  present: true,
  ethnicity: '汉族',
  occupation: '专业技术人员',
  education: '大学本科',
  employer: '重庆市渝中区第一中学',
  status: 'married',
  hukouAddress: '重庆市渝中区解放碑街道民权路1号',
  phone: '023-00000000',
} as const;

const adopter = { ...details, health: '健康', healthy: true, record: false, able: true } as const;

function placerOf(on: PlainDate, category: CategoryCode): Typed['placer'] {
  const { placer } = categoryOf(category);
  if (placer === 'nobody') return {};
  if (placer === 'institution') {
    return {
      institution: {
        name: '重庆市渝中区儿童福利院',
        phone: '023-00000001',
        address: '重庆市渝中区大溪沟街道人和街2号',
        legalRepresentative: '郑文海',
        handlerName: '吴晓莉',
        handlerIdNumber: generateIdNumber({
          division: '500103',
          birth: bornYearsBefore(on, 41),
          sex: 'female',
          sequence: 8,
        }),
        handlerPost: '社会工作科科长',
        opinion: '同意送养',
      },
    };
  }
  const first = { ...person(on, '赵志强', 'male', 30, 5), ...details, opinion: '同意送养' };
  if (placer === 'guardian') return { persons: [{ ...first, relation: '祖父' }] };
  const mother = { ...person(on, '孙丽华', 'female', 29, 6), ...details, opinion: '同意送养', relation: '生母' };
  return { persons: [{ ...first, relation: '生父' }, mother] };
}

function asked(on: PlainDate, question: string, answer: string): Questioned {
  const questions = [
    { question, answer },
    { question: '有没有受到欺骗、胁迫，有没有收取或者支付财物？', answer: '没有。' },
  ];
  return { on, place: '收养登记室', alone: true, by: '周晓琳', recorder: '何静', questions, signed: true };
}

function questioned(on: PlainDate, category: CategoryCode): Typed['questioned'] {
  const adopts = asked(on, '您是否自愿收养？', '自愿。');
  const places = asked(on, '您是否自愿送养？', '自愿。');
  const { placer } = categoryOf(category);
  return {
    adopter: adopts,
    'second-adopter': adopts,
    ...(placer === 'nobody' ? {} : { placer: places }),
    ...(placer === 'birth-parents' ? { 'second-placer': places } : {}),
  };
}

const foundling = (category: CategoryCode) => category === 1 || category === 8;

/**
 * A complete application of synthetic persons for a day and category, at 渝中区: a couple of 36 and 35, a child of five; all that
 * follows the acceptance is there too.
 */
export function sampleApplication(on: PlainDate, category: CategoryCode = 5): AdoptionApplication {
  const { sender, notice, evaluation } = sampleAdoption(on, { category });
  const child = { ...person(on, '沈念安', 'female', 5, 3), registerBook: { name: '沈念安' } };
  return adoptionApplicationSchema.parse({
    category,
    mode: 'couple',
    child: {
      ...child,
      nameAfter: '李念安',
      ethnicity: '汉族',
      hukouAddress: '重庆市渝中区大溪沟街道人和街2号',
      division: '500103',
      health: 'healthy',
      ...(foundling(category)
        ? {
            foundOn: addDays(child.birth, 2),
            foundPlace: '重庆市渝中区大溪沟街道人和街口',
            finder: '王建国',
            policeCase: '渝中公（大）受字〔2021〕12号',
          }
        : {}),
      ...(category <= 2 ? { enteredOn: addDays(child.birth, 5) } : {}),
    },
    adopters: [
      { ...person(on, '李明轩', 'male', 36, 1), ...adopter },
      { ...person(on, '陈雨桐', 'female', 35, 2), ...adopter },
    ],
    married: true,
    spouseJoins: true,
    livingChildren: 0,
    alreadyAdopting: 0,
    yearlyIncome: 18_000_000,
    placer: placerOf(on, category),
    ...(sender ? { sender } : {}),
    ...(notice
      ? {
          notice: {
            ...notice,
            paper: '重庆日报',
            features: '左耳后有一颗红痣',
            clothes: '粉色棉衣、白色包被',
            belongings: '奶瓶一个、写有出生日期的纸条一张',
            contact: '重庆市渝中区民政局',
            phone: '023-00000002',
            address: '重庆市渝中区和平路211号',
            costBearer: 'office',
          },
        }
      : {}),
    ...(evaluation
      ? {
          evaluation: {
            ...evaluation,
            by: 'own-staff',
            staff: ['周晓琳', '何静'],
            contents: Object.fromEntries(evaluationTopics.map((topic) => [topic, '经走访核实，情况良好'])),
            result: '收养申请人具备抚养、教育和保护被收养人的能力',
          },
        }
      : {}),
    questioned: questioned(on, category),
    inquiries: [
      {
        name: '黄秀英',
        toAdopter: '邻居',
        toChild: '非亲属',
        on,
        by: '周晓琳',
        recorder: '何静',
        account: '该夫妻为人和善，邻里关系好。',
        signed: true,
      },
    ],
    papers: papersAskedOn({ on, category, disabled: false, ofConsentingAge: false })
      .filter(({ need }) => need !== 'optional')
      .map(({ paper }) => paper.code),
    reason: '婚后多年没有子女，愿意抚育一名孩子',
  } satisfies Typed);
}
