import type { PlainDate } from '../../dates/plain-date.ts';
import { type PartyRole, partyRoles } from '../../law/judgement.ts';
import { type CoupleContext, type CoupleQuestion, coupleContext } from '../../marriage-law/couple.ts';
import type { PartyView } from '../../marriage-law/party-view.ts';
import type { ReissueApplication } from './schema.ts';

/** Who gets a booklet (申请人): those who came and the one who sent an agent, the man first. */
export function reissueParties({ applicants, proxy }: ReissueApplication): readonly PartyRole[] {
  return partyRoles.filter((role) => applicants?.includes(role) || proxy?.of === role);
}

/** Division of the office that registered: typed, or of the original registration. */
export function registeredAtOf({ registeredAt, original }: ReissueApplication): string | undefined {
  return registeredAt ?? original?.division;
}

/** Everything a rule of a reissue may look at. */
export interface ReissueContext extends CoupleContext<ReissueApplication> {
  /** Parties of whom anything was told; a case of `tongban check` may tell of none. */
  readonly told: readonly PartyView[];
  /** Those who apply, told or not. */
  readonly applying: readonly PartyView[];
}

/** The context in which the rules look at a reissue. RULE_SET_MISSING before 2003-10-01. */
export function reissueContext(question: CoupleQuestion<ReissueApplication>): ReissueContext {
  const { application } = question;
  const both = { ...application, man: application.man ?? {}, woman: application.woman ?? {} };
  const context = coupleContext({ ...question, application: both });
  const roles = reissueParties(application);
  return {
    ...context,
    application,
    told: context.parties.filter(({ role }) => application[role] !== undefined),
    applying: context.parties.filter(({ role }) => roles.includes(role)),
  };
}

/** Whether anything was told of a party. */
export function isTold({ told }: ReissueContext, party: PartyView): boolean {
  return told.includes(party);
}

/** The day of the original registration, where it was told. */
export function originalDay({ original }: ReissueApplication): PlainDate | undefined {
  return original?.registeredOn;
}
