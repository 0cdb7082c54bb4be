import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { PaperCode, Party } from '#core/domain/marriage-law/party.ts';
import type { EditPerson } from './edits.ts';

/** A fact of a party that a form may ask for. */
export type PartyField = keyof Party;

/** What every part of a party's form is given. */
export interface PartyPartProps {
  readonly who: PartyRole;
  readonly party: Party;
  readonly today: PlainDate;
  readonly office: string;
  readonly edit: EditPerson;
  /** The fields that the form shows for this party now (`form.ts` of the matter). */
  readonly shown: ReadonlySet<PartyField>;
  /** The papers that are offered to be ticked for this party now. */
  readonly papers: ReadonlySet<PaperCode>;
  /** Fields that a finding points at with its finger, such as a birth that is too late. */
  readonly wrong: ReadonlySet<string>;
}
