import { missingFacts } from '../../../law/rule.ts';
import { regulation } from '../../../marriage-law/articles.ts';
import {
  type VenueGround,
  type VenueObstacle,
  type VenueQuestion,
  venueBasis,
  venueOf,
  venueOpensOn,
} from '../../../marriage-law/venue.ts';
import type { SentenceCode } from '../words.ts';
import type { Outcome, Rule } from './rule.ts';

const grounds: Readonly<Record<VenueGround, SentenceCode>> = {
  hukou: 'marriage.venueHukou',
  pilot: 'marriage.venuePilot',
  citywide: 'marriage.venueCitywide',
  province: 'marriage.venueProvince',
  nationwide: 'marriage.venueNationwide',
};

const obstacles: Readonly<Record<VenueObstacle, SentenceCode>> = {
  hukou: 'marriage.venueNotHukou',
  permit: 'marriage.venueNoPermit',
  'citywide-proof': 'marriage.venueNoCitywideProof',
  province: 'marriage.venueNotProvince',
};

/** M-11 管辖: which office may act for the couple. Nationwide since 2025-05-10. */
export const venueIsOpen: Rule = {
  id: 'M-11',
  article: (law) => regulation(law, '第四条第一款', '第七条第一款'),
  judge: (context) => {
    const question: VenueQuestion = { ...context, division: context.office.division };
    const answer = venueOf(question);
    if (answer === undefined) return [];
    if (answer.open === undefined) return answer.unknown.map(({ role }) => missingFacts(role, 'hukou'));
    const article = venueBasis(answer, context, '第四条');
    const basis = article ? { basis: article } : {};
    if (answer.open) return [{ verdict: 'PASS', code: grounds[answer.ground], ...basis }];
    const earliest = venueOpensOn(question);
    const data = { places: answer.places.join(','), office: question.division };
    const refusal: Outcome = { verdict: 'REFUSE', code: obstacles[answer.obstacle], data, ...basis };
    return [earliest ? { ...refusal, earliest } : refusal];
  },
  examples: [
    {
      name: 'R0: her household register is here',
      on: '2010-10-10',
      man: { hukou: '510104' },
      expected: [{ verdict: 'PASS', code: 'marriage.venueHukou' }],
    },
    {
      name: 'R2, the day before the pilot: neither is from here',
      on: '2021-05-31',
      man: { hukou: '510104', residencePermit: { division: '500103', validTo: '2026-01-01' } },
      woman: { hukou: '520102' },
      expected: [{ verdict: 'REFUSE', code: 'marriage.venueNotHukou', earliest: '2021-06-01' }],
    },
    {
      name: 'R3, its first day',
      on: '2021-06-01',
      man: { hukou: '510104', residencePermit: { division: '500103', validTo: '2026-01-01' } },
      woman: { hukou: '520102' },
      expected: [{ verdict: 'PASS', code: 'marriage.venuePilot' }],
    },
    {
      name: 'R4b: the permit is of another district',
      on: '2025-05-09',
      man: { hukou: '510104', residencePermit: { division: '500105', validTo: '2026-01-01' } },
      woman: { hukou: '520102' },
      expected: [{ verdict: 'REFUSE', code: 'marriage.venueNoPermit', earliest: '2025-05-10' }],
    },
    {
      name: 'the same where the city counts as one place',
      on: '2025-05-09',
      settings: { pilotPermitScope: 'CITY' },
      man: { hukou: '510104', residencePermit: { division: '500105', validTo: '2026-01-01' } },
      woman: { hukou: '520102' },
      expected: [{ verdict: 'PASS', code: 'marriage.venuePilot' }],
    },
    {
      name: 'R4: the permit has expired',
      on: '2024-06-03',
      man: { hukou: '510104', residencePermit: { division: '500103', validTo: '2024-06-02' } },
      woman: { hukou: '520102' },
      expected: [{ verdict: 'REFUSE', code: 'marriage.venueNoPermit', earliest: '2025-05-10' }],
    },
    {
      name: 'R4, 全渝通办: both of Chongqing, living here with the proof',
      on: '2024-06-03',
      man: { hukou: '500101', tempResidenceProof: { division: '500103' } },
      woman: { hukou: '500154' },
      expected: [{ verdict: 'PASS', code: 'marriage.venueCitywide' }],
    },
    {
      name: 'the same without the proof',
      on: '2024-06-03',
      man: { hukou: '500101' },
      woman: { hukou: '500154' },
      expected: [{ verdict: 'REFUSE', code: 'marriage.venueNoCitywideProof', earliest: '2025-05-10' }],
    },
    {
      name: 'the same where the office asks for none',
      on: '2024-06-03',
      settings: { citywideNeedsTempProof: false },
      man: { hukou: '500101' },
      woman: { hukou: '500154' },
      expected: [{ verdict: 'PASS' }],
    },
    {
      name: 'R3 at 武汉, a pilot city',
      on: '2022-03-01',
      office: { division: '420106' },
      man: { hukou: '500103', residencePermit: { division: '420106', validTo: '2026-01-01' } },
      woman: { hukou: '510104' },
      expected: [{ verdict: 'PASS', code: 'marriage.venuePilot' }],
    },
    {
      name: 'R3 at 上海, no pilot yet',
      on: '2022-03-01',
      office: { division: '310101' },
      man: { hukou: '500103', residencePermit: { division: '310101', validTo: '2026-01-01' } },
      woman: { hukou: '510104' },
      expected: [{ verdict: 'REFUSE', code: 'marriage.venueNotHukou', earliest: '2023-06-01' }],
    },
    {
      name: 'R4: a foreigner and a resident of another province',
      on: '2024-06-03',
      man: { kind: 'foreigner', hukou: undefined },
      woman: { hukou: '510104' },
      expected: [{ verdict: 'REFUSE', code: 'marriage.venueNotProvince', earliest: '2025-05-10' }],
    },
    {
      name: 'R4: a foreigner and a resident of this province',
      on: '2024-06-03',
      man: { kind: 'foreigner' },
      expected: [{ verdict: 'PASS', code: 'marriage.venueProvince' }],
    },
    {
      name: 'R5: from anywhere',
      on: '2025-05-10',
      man: { hukou: '510104' },
      woman: { hukou: undefined },
      expected: [{ verdict: 'PASS', code: 'marriage.venueNationwide' }],
    },
    {
      name: 'R2: no household register told',
      on: '2021-01-04',
      man: { hukou: '510104' },
      woman: { hukou: undefined },
      expected: [{ verdict: 'NEED', missing: ['woman.hukou'] }],
    },
  ],
};
