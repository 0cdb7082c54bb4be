import { missingFacts } from '../../../law/rule.ts';
import { regulation } from '../../../marriage-law/articles.ts';
import { ofEach } from '../../../marriage-law/couple.ts';
import { pilotPlaceOf } from '../../../marriage-law/pilots.ts';
import { lawDays } from '../../../marriage-law/rule-sets.ts';
import {
  type VenueGround,
  type VenueObstacle,
  type VenueQuestion,
  venueBasis,
  venueOf,
  venueOpensOn,
} from '../../../marriage-law/venue.ts';
import type { SentenceCode } from '../words.ts';
import type { Outcome, Rule, RuleContext } from './rule.ts';
import { venueExamples } from './venue-examples.ts';

const grounds: Readonly<Record<VenueGround, SentenceCode>> = {
  hukou: 'divorce.venueHukou',
  pilot: 'divorce.venuePilot',
  citywide: 'divorce.venueCitywide',
  province: 'divorce.venueProvince',
  nationwide: 'divorce.venueNationwide',
};

const obstacles: Readonly<Record<VenueObstacle, SentenceCode>> = {
  hukou: 'divorce.venueNotHukou',
  permit: 'divorce.venueNoPermit',
  'citywide-proof': 'divorce.venueNoCitywideProof',
  province: 'divorce.venueNotProvince',
};

/** Couples with one party from outside the mainland need an office with that authority; two such parties another organ. */
function authorityOutcomes(context: RuleContext): readonly Outcome[] {
  const { man, woman, office } = context;
  if (man.kind === undefined || woman.kind === undefined) {
    return ofEach(context, ({ role, kind }) => (kind === undefined ? missingFacts(role, 'kind') : undefined));
  }
  if (man.isMainland && woman.isMainland) return [];
  const basis = regulation(context, '第二条', '第十三条第二款');
  if (man.kind === 'foreigner' && woman.kind === 'foreigner') {
    return [{ verdict: 'REFER', code: 'divorce.twoForeigners', basis }];
  }
  if (!man.isMainland && !woman.isMainland) {
    const separateRules = regulation(context, '第二条', '第二十六条');
    return [{ verdict: 'REFER', code: 'divorce.noMainlandParty', basis: separateRules }];
  }
  if (office.foreignAuthority) return [{ verdict: 'PASS', code: 'divorce.foreignAuthority', basis }];
  const data = { division: office.division };
  // Which offices of Chongqing have the authority since 2025 is not published; before, one centre had it.
  const centre = context.ruleSet !== 'R5' && office.division.startsWith('50');
  const code = centre ? 'divorce.noForeignAuthorityChongqing' : 'divorce.noForeignAuthority';
  return [{ verdict: 'REFER', code, data, basis }];
}

function venueOutcomes(context: RuleContext): readonly Outcome[] {
  const { on, ruleSet, settings, parties, office } = context;
  const question: VenueQuestion = { on, ruleSet, settings, parties, division: office.division, matter: 'divorce' };
  const answer = venueOf(question);
  if (answer === undefined) return [];
  if (answer.open === undefined) return answer.unknown.map(({ role }) => missingFacts(role, 'hukou'));
  const article = venueBasis(answer, context, '第十条');
  const basis = article ? { basis: article } : {};
  if (answer.open) return [{ verdict: 'PASS', code: grounds[answer.ground], ...basis }];
  const { division } = question;
  const marriageOnly = !pilotPlaceOf(division, ruleSet, 'divorce') && pilotPlaceOf(division, ruleSet, 'marriage');
  const data = { places: answer.places.join(','), office: division };
  const refusal: Outcome = marriageOnly
    ? { verdict: 'REFUSE', code: 'divorce.venuePilotMarriageOnly', data, basis: '国函〔2021〕48号' }
    : { verdict: 'REFUSE', code: obstacles[answer.obstacle], data, ...basis };
  const earliest = venueOpensOn(question);
  return [earliest ? { ...refusal, earliest } : refusal];
}

/** Since 2021 the venue was settled with the acceptance; D-08 says who may issue. */
function isVenueSettled(context: RuleContext): boolean {
  return context.stage === 'examination' && context.accepted >= lawDays.civilCode;
}

/** D-07 管辖和权限: which office may act for the couple. Nationwide since 2025-05-10. */
export const officeMayAct: Rule = {
  id: 'D-07',
  article: (law) => regulation(law, '第十条第一款', '第十三条'),
  judge: (context) => {
    const authority = authorityOutcomes(context);
    if (isVenueSettled(context)) return authority;
    const referred = authority.some(({ verdict }) => verdict === 'REFER');
    // Where the office lacks the authority, that its place would do is no good news.
    const venue = venueOutcomes(context).filter(({ verdict }) => !referred || verdict !== 'PASS');
    return [...authority, ...venue];
  },
  examples: venueExamples,
};
