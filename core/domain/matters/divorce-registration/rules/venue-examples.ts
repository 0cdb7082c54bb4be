import type { RuleExample } from './rule.ts';

const wuhan = { division: '420106' };
const strangersInWuhan = {
  man: { hukou: '500103', residencePermit: { division: '420106', validTo: '2026-01-01' } },
  woman: { hukou: '510104' },
} as const;

/** The worked examples of D-07. */
export const venueExamples: readonly RuleExample[] = [
  {
    name: 'R0: her household register is here',
    on: '2010-10-11',
    man: { hukou: '510104' },
    expected: [{ verdict: 'PASS', code: 'divorce.venueHukou' }],
  },
  {
    name: 'R1, one visit: the venue is asked at the examination too',
    on: '2018-10-11',
    stage: 'examination',
    accepted: '2018-10-11',
    man: { hukou: '510104' },
    woman: { hukou: '510105' },
    expected: [{ verdict: 'REFUSE', code: 'divorce.venueNotHukou', earliest: '2025-05-10' }],
  },
  {
    name: 'since 2021 the acceptance settled it',
    on: '2024-10-11',
    stage: 'examination',
    man: { hukou: '510104' },
    woman: { hukou: '510105' },
    expected: [],
  },
  {
    name: 'R2, the day before the pilot: neither is from here',
    on: '2021-05-31',
    man: { hukou: '510104', residencePermit: { division: '500103', validTo: '2026-01-01' } },
    woman: { hukou: '520102' },
    expected: [{ verdict: 'REFUSE', code: 'divorce.venueNotHukou', earliest: '2021-06-01' }],
  },
  {
    name: 'R3 at 重庆, whose pilot has divorces',
    on: '2021-06-01',
    man: { hukou: '510104', residencePermit: { division: '500103', validTo: '2026-01-01' } },
    woman: { hukou: '520102' },
    expected: [{ verdict: 'PASS', code: 'divorce.venuePilot' }],
  },
  {
    name: 'R3 at 武汉, whose pilot has marriages only',
    on: '2022-03-01',
    office: wuhan,
    ...strangersInWuhan,
    expected: [{ verdict: 'REFUSE', code: 'divorce.venuePilotMarriageOnly', earliest: '2023-06-01' }],
  },
  {
    name: 'R4 at 武汉: 湖北 is in the second pilot',
    on: '2023-06-01',
    office: wuhan,
    ...strangersInWuhan,
    expected: [{ verdict: 'PASS', code: 'divorce.venuePilot' }],
  },
  {
    name: 'R4b: the permit is of another district',
    on: '2025-05-09',
    man: { hukou: '510104', residencePermit: { division: '500105', validTo: '2026-01-01' } },
    woman: { hukou: '520102' },
    expected: [{ verdict: 'REFUSE', code: 'divorce.venueNoPermit', earliest: '2025-05-10' }],
  },
  {
    name: 'R4, 全渝通办: both of Chongqing, living here with the proof',
    on: '2024-06-03',
    man: { hukou: '500101', tempResidenceProof: { division: '500103' } },
    woman: { hukou: '500154' },
    expected: [{ verdict: 'PASS', code: 'divorce.venueCitywide' }],
  },
  {
    name: 'the same without the proof',
    on: '2024-06-03',
    man: { hukou: '500101' },
    woman: { hukou: '500154' },
    expected: [{ verdict: 'REFUSE', code: 'divorce.venueNoCitywideProof', earliest: '2025-05-10' }],
  },
  {
    name: 'R5: from anywhere',
    on: '2025-05-10',
    man: { hukou: '510104' },
    woman: { hukou: undefined },
    expected: [{ verdict: 'PASS', code: 'divorce.venueNationwide' }],
  },
  {
    name: 'R2: no household register told',
    on: '2021-01-04',
    man: { hukou: '510104' },
    woman: { hukou: undefined },
    expected: [{ verdict: 'NEED', missing: ['woman.hukou'] }],
  },
  {
    name: 'a foreigner at a district office',
    on: '2025-07-10',
    man: { kind: 'foreigner' },
    expected: [{ verdict: 'REFER', code: 'divorce.noForeignAuthority' }],
  },
  {
    name: 'R4: the same, where one centre served all of Chongqing; she is of another province',
    on: '2024-07-10',
    man: { kind: 'foreigner' },
    woman: { hukou: '510104' },
    expected: [
      { verdict: 'REFER', code: 'divorce.noForeignAuthorityChongqing' },
      { verdict: 'REFUSE', code: 'divorce.venueNotProvince', earliest: '2025-05-10' },
    ],
  },
  {
    name: 'R4: at the centre, and she is of this province',
    on: '2024-07-10',
    office: { division: '500000', foreignAuthority: true },
    man: { kind: 'foreigner' },
    expected: [
      { verdict: 'PASS', code: 'divorce.foreignAuthority' },
      { verdict: 'PASS', code: 'divorce.venueProvince' },
    ],
  },
  {
    name: 'Hong Kong and Taiwan',
    on: '2025-07-10',
    office: { foreignAuthority: true },
    man: { kind: 'hong-kong' },
    woman: { kind: 'taiwan' },
    expected: [{ verdict: 'REFER', code: 'divorce.noMainlandParty' }],
  },
  {
    name: 'two foreigners',
    on: '2025-07-10',
    office: { foreignAuthority: true },
    man: { kind: 'foreigner' },
    woman: { kind: 'foreigner' },
    expected: [{ verdict: 'REFER', code: 'divorce.twoForeigners' }],
  },
  {
    name: 'kind not chosen, before 2025',
    on: '2024-03-04',
    woman: { kind: undefined },
    expected: [{ verdict: 'NEED', missing: ['woman.kind'] }],
  },
];
