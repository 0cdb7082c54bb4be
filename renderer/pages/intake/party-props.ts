import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import type { PartyField } from '#core/domain/matters/marriage-registration/form.ts';
import type { EditParty } from './use-draft.ts';

/** What every part of a party's form is given. */
export interface PartyPartProps {
  readonly who: PartyRole;
  readonly party: Party;
  readonly today: PlainDate;
  readonly office: string;
  readonly ruleSet: string;
  readonly edit: EditParty;
  /** The fields that the form shows for this party now (`form.ts` of the matter). */
  readonly shown: ReadonlySet<PartyField>;
  /** Fields that a finding points at with its finger, such as a birth that is too late. */
  readonly wrong: ReadonlySet<string>;
}
