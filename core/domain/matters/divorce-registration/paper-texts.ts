import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { type PartyRole, partyRoles } from '../../law/judgement.ts';
import { personTexts } from '../../marriage-law/person-on-paper.ts';
import type { DivorceApplication } from './schema.ts';

type Texts = Readonly<Record<string, string>>;

/** The other of the two. */
export function otherThan(party: PartyRole): PartyRole {
  return party === 'man' ? 'woman' : 'man';
}

/** What a form says of a person, of the named blanks only. */
export function personAs(
  who: string,
  application: DivorceApplication,
  role: PartyRole,
  blanks: readonly string[],
): Texts {
  const all = personTexts(who, application[role]);
  return Object.fromEntries(blanks.map((blank) => [`${who}.${blank}`, all[`${who}.${blank}`] ?? '']));
}

/** The same of man and woman. */
export function bothPersons(application: DivorceApplication, blanks: readonly string[]): Texts {
  return { ...personAs('man', application, 'man', blanks), ...personAs('woman', application, 'woman', blanks) };
}

/** The registration of the marriage (结婚登记日期、机关、字号); what is not known stays blank for the pen. */
export function marriageTexts({ marriage }: DivorceApplication): Texts {
  const { registeredOn, office = '', number = '' } = marriage ?? {};
  return {
    'marriage.registeredOn': registeredOn ? certificateDate(registeredOn) : '',
    'marriage.office': office,
    'marriage.number': number,
  };
}

/** A day as forms have it, or an empty blank while there is none. */
export function dateText(day: PlainDate | undefined): string {
  return day ? certificateDate(day) : '';
}

/** Names of persons must be there: a paper about somebody unnamed is none. INVALID with the field. */
export function requireNames(application: DivorceApplication): void {
  for (const role of partyRoles) {
    if (!application[role].name?.trim()) throw new TongbanError('INVALID', { field: `${role}.name`, why: 'missing' });
  }
}

export const wholePerson = [
  'name',
  'sex',
  'nationality',
  'birth',
  'ethnicity',
  'occupation',
  'education',
  'idNumber',
  'hukouAddress',
] as const;
export const briefPerson = ['name', 'idNumber'] as const;
export const counterpartPerson = ['name', 'nationality', 'birth', 'idNumber', 'hukouAddress'] as const;
