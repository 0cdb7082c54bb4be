import { type PlainDate, plainDate } from '../../dates/plain-date.ts';
import { generateIdNumber } from '../../identity/generate.ts';
import { type FuneralApplication, funeralApplicationSchema } from './application-schema.ts';
import { sampleSubsidy } from './sample-subsidy.ts';

type Typed = Parameters<typeof funeralApplicationSchema.parse>[0] & object;

/** The township's part: what lies before the clerk when the family comes with the death certificate. */
export function sampleAtTownship(on: PlainDate, changes: Typed = {}): FuneralApplication {
  const { deceased, disposal, borneBy, papers, legalHall } = sampleSubsidy(on);
  return funeralApplicationSchema.parse({
    deceased: {
      ...deceased,
      name: '冉光碧',
      sex: 'female',
      address: '重庆市黔江区城东街道杨家湾路18号',
      cause: 'normal',
      place: '黔江中心医院',
      paper: 'medical',
      paperNumber: '500114-2024-00731',
      classes: deceased?.classes?.map((status) => ({ ...status, number: '5001140312' })),
    },
    organiser: {
      kind: 'relative',
      name: '冉启明',
      relation: '长子',
      idNumber: generateIdNumber({ division: '513523', birth: plainDate('1972-08-20'), sex: 'male', sequence: 11 }),
      phone: '023-79220000',
    },
    borneBy,
    papers,
    disposal,
    hallName: '黔江区殡仪馆',
    legalHall,
    ...changes,
  });
}

/**
 * The whole application when the hall has cremated and billed: the same funeral as `sampleSubsidy`, with its bill line by
 * line. Every rule is content with it.
 */
export function sampleAtHall(on: PlainDate, changes: Typed = {}): FuneralApplication {
  const { cremated, cremationDivision } = sampleSubsidy(on);
  return funeralApplicationSchema.parse({
    ...sampleAtTownship(on),
    cremated,
    cremationNumber: '黔江火2024-0318',
    cremationDivision,
    storedHours: 4800,
    hotline96000: false,
    hallOfficer: '田维',
    bill: [
      { name: '普通殡葬车接运', item: 'transport', grade: 'ordinary', unit: 'piece', quantity: 100, unitPrice: 16_000 },
      { name: '普通冷藏柜存放', item: 'storage', grade: 'ordinary', unit: 'hour', quantity: 4800, unitPrice: 600 },
      { name: '接运专用尸袋', item: 'bag', grade: 'ordinary', unit: 'piece', quantity: 100, unitPrice: 6000 },
      { name: '普通火化', item: 'cremation', grade: 'ordinary', unit: 'piece', quantity: 100, unitPrice: 40_000 },
      { name: '骨灰盒', item: 'urn', grade: 'ordinary', unit: 'piece', quantity: 100, unitPrice: 18_000 },
    ],
    ...changes,
  });
}
