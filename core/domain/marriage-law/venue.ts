import type { PlainDate } from '../dates/plain-date.ts';
import { isSameCity, isSameProvince } from '../divisions/division.ts';
import { isSameDistrict } from '../divisions/historic-chongqing.ts';
import type { LawSettings } from '../law/settings.ts';
import type { PartyView } from './party-view.ts';
import { isPermitValid, pilotPlaceOf, type VenueMatter } from './pilots.ts';
import { lawDays, type RuleSetId, ruleSetOn } from './rule-sets.ts';

/** What decides whether an office may act for a couple. */
export interface VenueQuestion {
  readonly on: PlainDate;
  readonly ruleSet: RuleSetId;
  readonly settings: LawSettings;
  /** Division of the office. */
  readonly division: string;
  readonly parties: readonly [PartyView, PartyView];
  /** Absent: marriage. In some places the first pilot opened marriages only. */
  readonly matter?: VenueMatter;
}

/** Why an office may act: 户籍地, 跨省通办试点的居住证, 全渝通办, 涉外 at the mainland party's province, 全国通办. */
export type VenueGround = 'hukou' | 'pilot' | 'citywide' | 'province' | 'nationwide';

/** Why it may not: no household register here, no permit of this place, or no proof of living in this district. */
export type VenueObstacle = 'hukou' | 'permit' | 'citywide-proof' | 'province';

export type VenueAnswer =
  | { readonly open: true; readonly ground: VenueGround }
  | { readonly open: false; readonly obstacle: VenueObstacle; readonly places: readonly string[] }
  /** The household registers of these parties are not known and would decide. */
  | { readonly open: undefined; readonly unknown: readonly PartyView[] };

const chongqing = '50';

function permitOpens({ on, settings, division }: VenueQuestion, { facts: { residencePermit } }: PartyView): boolean {
  if (!residencePermit || !isPermitValid(residencePermit, on)) return false;
  const near = settings.pilotPermitScope === 'CITY' ? isSameCity : isSameDistrict;
  return near(residencePermit.division, division);
}

function isFrom(place: string, { facts: { hukou } }: PartyView): boolean {
  return hukou?.startsWith(place) === true;
}

/** 全渝通办: a Chongqing resident's 暂住登记凭证 or the other's 居住证, of the office's district. */
function citywideOpens(question: VenueQuestion): boolean {
  const { parties, settings, division } = question;
  if (!settings.citywideNeedsTempProof) return parties.some((party) => isFrom(chongqing, party));
  return parties.some((party) => {
    if (!isFrom(chongqing, party)) return permitOpens(question, party);
    const proof = party.facts.tempResidenceProof;
    return proof !== undefined && isSameDistrict(proof.division, division);
  });
}

function openPlaces({ on, parties }: VenueQuestion, withPermits: boolean): readonly string[] {
  const permits = parties.map(({ facts: { residencePermit: permit } }) =>
    withPermits && isPermitValid(permit, on) ? permit?.division : undefined,
  );
  const places = [...parties.map(({ facts }) => facts.hukou), ...permits];
  return [...new Set(places.filter((place) => place !== undefined))];
}

function mainlandCouple(question: VenueQuestion): VenueAnswer {
  const { parties, ruleSet, division, matter } = question;
  if (parties.some(({ facts: { hukou } }) => hukou !== undefined && isSameDistrict(hukou, division))) {
    return { open: true, ground: 'hukou' };
  }
  const unknown = parties.filter(({ facts }) => facts.hukou === undefined);
  if (unknown.length > 0) return { open: undefined, unknown };
  const pilot = pilotPlaceOf(division, ruleSet, matter);
  if (pilot === undefined) return { open: false, obstacle: 'hukou', places: openPlaces(question, false) };
  const strangers = parties.every((party) => !isFrom(pilot, party));
  if (strangers) {
    if (parties.some((party) => permitOpens(question, party))) return { open: true, ground: 'pilot' };
    return { open: false, obstacle: 'permit', places: openPlaces(question, true) };
  }
  if (pilot !== chongqing) return { open: false, obstacle: 'hukou', places: openPlaces(question, false) };
  if (citywideOpens(question)) return { open: true, ground: 'citywide' };
  return { open: false, obstacle: 'citywide-proof', places: openPlaces(question, false) };
}

/** Before 2025: an office of the province where the mainland party has the household register. */
function mixedCouple(question: VenueQuestion, mainland: PartyView): VenueAnswer {
  const { hukou } = mainland.facts;
  if (hukou === undefined) return { open: undefined, unknown: [mainland] };
  if (isSameProvince(hukou, question.division)) return { open: true, ground: 'province' };
  return { open: false, obstacle: 'province', places: [`${hukou.slice(0, 2)}0000`] };
}

/** Whether the office may act for the couple on that day (管辖). Undefined where no party is of the mainland: M-10's matter. */
export function venueOf(question: VenueQuestion): VenueAnswer | undefined {
  const mainland = question.parties.filter((party) => party.isMainland);
  if (question.ruleSet === 'R5') return { open: true, ground: 'nationwide' };
  if (question.parties.some(({ kind }) => kind === undefined)) return undefined;
  if (mainland.length === 2) return mainlandCouple(question);
  return mainland[0] ? mixedCouple(question, mainland[0]) : undefined;
}

/** The first later change of the law from which the same couple with the same papers may come to this office. */
export function venueOpensOn(question: VenueQuestion): PlainDate | undefined {
  const { on, settings } = question;
  return [lawDays.firstPilot, lawDays.secondPilot, lawDays.regulation2025]
    .filter((day) => day > on)
    .find((day) => venueOf({ ...question, on: day, ruleSet: ruleSetOn(day, settings) })?.open === true);
}

/**
 * The article that decides on a venue where it is not the one of the regulation alone: a pilot, 全渝通办, or the paragraph
 * on couples with one party from outside the mainland. `of2003` is the matter's article of 条例2003.
 */
export function venueBasis(
  answer: VenueAnswer,
  { ruleSet }: { readonly ruleSet: string },
  of2003: string,
): string | undefined {
  const pilot = ruleSet === 'R3' ? '国函〔2021〕48号' : '国函〔2023〕34号';
  const regulation = `婚姻登记条例（2003） ${of2003}`;
  if (answer.open === undefined) return undefined;
  if (answer.open) {
    if (answer.ground === 'pilot') return pilot;
    return answer.ground === 'citywide' ? '重庆市“全渝通办”规定' : undefined;
  }
  if (answer.obstacle === 'permit') return `${regulation}；${pilot}`;
  if (answer.obstacle === 'citywide-proof') return `${regulation}；重庆市“全渝通办”规定`;
  return answer.obstacle === 'province' ? `${regulation}第二款` : undefined;
}
