import { addDays, addYears } from '#core/domain/dates/arithmetic.ts';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import type { FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import type { FuneralHall } from '#core/domain/matters/funeral-subsidy/halls.ts';
import { sampleAtHall, sampleAtTownship } from '#core/domain/matters/funeral-subsidy/sample-application.ts';
import { fen } from '#core/domain/money/fen.ts';

const division = '500103';

/** Invented people of 渝中区 on minimum living allowance, who died at an age. */
const people = [
  { name: '廖淑珍', sex: 'female', age: 81, sequence: 81 },
  { name: '彭绍华', sex: 'male', age: 77, sequence: 82 },
  { name: '冯素芳', sex: 'female', age: 69, sequence: 83 },
] as const;

const ordinary = { grade: 'ordinary', from: plainDate('2022-01-01') } as const;

/** The hall of practice, which serves the whole city. */
export const practiceHall: FuneralHall = {
  id: 'lianxi-hall',
  name: '练习市石桥铺殡仪馆',
  kind: 'hall',
  division: '500107',
  from: plainDate('2010-01-01'),
  prices: [
    { name: '普通殡葬车接运', item: 'transport', unit: 'piece', price: fen(16_000), ...ordinary },
    { name: '普通冷藏柜存放', item: 'storage', unit: 'hour', price: fen(600), ...ordinary },
    { name: '接运专用尸袋', item: 'bag', unit: 'piece', price: fen(6000), ...ordinary },
    { name: '普通火化', item: 'cremation', unit: 'piece', price: fen(40_000), ...ordinary },
    { name: '骨灰盒（松鹤）', item: 'urn', unit: 'piece', price: fen(18_000), ...ordinary },
  ],
};

/** The form of one of the invented people as the township takes it in on a day: died two days before. */
export function practiceAtTownship(day: PlainDate, which: number): FuneralApplication {
  const { name, sex, age, sequence } = people[which % people.length] ?? people[0];
  const died = addDays(day, -2);
  const birth = plainDate(addYears(died, -age).replace(/..$/, '15'));
  const sample = sampleAtTownship(day);
  return {
    ...sample,
    deceased: {
      ...sample.deceased,
      ...{ name, sex, died, birth, hukou: division },
      idNumber: generateIdNumber({ division, birth, sex, sequence }),
      address: '重庆市渝中区七星岗街道民生路21号',
      place: '家中',
      classes: [{ class: 'D1', number: '5001030312', from: addYears(died, -6), to: null }],
    },
    hallName: practiceHall.name,
  };
}

/** The same form when the hall has cremated, on the day after the township's. */
export function practiceAtHall(day: PlainDate, which: number): FuneralApplication {
  const township = practiceAtTownship(addDays(day, -1), which);
  const { storedHours, hotline96000, hallOfficer, bill } = sampleAtHall(day);
  return {
    ...{ ...township, storedHours, hotline96000, hallOfficer, bill },
    cremated: day,
    cremationNumber: `LX-${which + 1}`,
    cremationDivision: practiceHall.division,
  };
}
