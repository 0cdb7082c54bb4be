import { addYears } from '../dates/arithmetic.ts';
import { type PlainDate, plainDate } from '../dates/plain-date.ts';
import { generateIdNumber } from '../identity/generate.ts';
import type { AdoptionParties } from './parties.ts';
import type { AdoptionPerson, OriginalAdoption } from './persons.ts';

interface Sample {
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly years: number;
}

/** A synthetic person of an age on a day, at the counter with book and card. */
export function sampleAdoptionPerson(on: PlainDate, { name, sex, years }: Sample): AdoptionPerson {
  const birth = plainDate(addYears(on, -years).replace(/..-..$/, '01-15'));
  return {
    kind: 'mainland',
    name,
    sex,
    birth,
    idNumber: generateIdNumber({ division: '500103', birth, sex, sequence: 7 }),
    present: true,
    papers: ['household-register', 'id-card'],
    nationality: '中国',
    ethnicity: '汉族',
    occupation: '专业技术人员',
    education: '大学本科',
    hukou: '500103',
    hukouAddress: '重庆市渝中区解放碑街道民权路1号',
    phone: '02363000000',
  };
}

/** A child of eleven whom both birth parents placed with a couple. */
export function sampleParties(on: PlainDate): AdoptionParties {
  const of = (name: string, sex: Sample['sex'], years: number) => sampleAdoptionPerson(on, { name, sex, years });
  return {
    category: 5,
    child: of('陈安安', 'female', 11),
    adopters: [of('陈志远', 'male', 45), of('林晓月', 'female', 42)],
    placer: {
      persons: [
        { ...of('赵国强', 'male', 36), relation: '父亲' },
        { ...of('孙丽华', 'female', 34), relation: '母亲' },
      ],
    },
  };
}

/** The registration of that adoption, three years before the day. */
export function sampleOriginal(on: PlainDate): OriginalAdoption {
  const registeredOn = addYears(on, -3);
  return {
    registeredOn,
    office: '重庆市渝中区民政局',
    division: '500103',
    number: `（${registeredOn.slice(0, 4)}）渝中收字00012`,
  };
}
