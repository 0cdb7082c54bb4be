import { z } from 'zod';
import type { PlainDate } from '../dates/plain-date.ts';
import { completeParty } from '../marriage-law/complete-party.ts';
import type { IdentityView } from '../marriage-law/identity-faults.ts';
import { originalRegistrationSchema } from '../marriage-law/original.ts';
import { partySchema } from '../marriage-law/party.ts';
import { partyView } from '../marriage-law/party-view.ts';

const text = (most: number) => z.string().max(most);

/**
 * A person of an adoption (收养人、送养人、被收养人、申请人) in the fields that a party of a marriage has too, so that what
 * reads names, numbers and papers of a party reads these.
 */
export const adoptionPersonSchema = partySchema
  .pick({
    kind: true,
    name: true,
    sex: true,
    birth: true,
    idNumber: true,
    idValidTo: true,
    status: true,
    present: true,
    papers: true,
    country: true,
    nationality: true,
    ethnicity: true,
    occupation: true,
    education: true,
    hukou: true,
    hukouAddress: true,
    phone: true,
    nameAsRead: true,
  })
  .extend({
    /** 工作单位 */
    employer: text(100).optional(),
    /** 现住址, where it is not that of the household register. */
    address: text(400).optional(),
  });
export type AdoptionPerson = z.infer<typeof adoptionPersonSchema>;

/** The adopted person (被收养人), a child still or of age. */
export const adoptedPersonSchema = adoptionPersonSchema.extend({
  /** 收养后姓名; absent: unchanged. */
  nameAfter: text(400).optional(),
});
export type AdoptedPerson = z.infer<typeof adoptedPersonSchema>;

/** One person who placed the child (送养人): a birth parent or a guardian. */
export const placingPersonSchema = adoptionPersonSchema.extend({
  /** 与被收养人关系 */
  relation: text(60).optional(),
  /** 送养人意见 */
  opinion: text(400).optional(),
  dead: z.boolean().optional(),
});
export type PlacingPerson = z.infer<typeof placingPersonSchema>;

/** The welfare institution that placed the child (福利机构). */
export const placingInstitutionSchema = z.strictObject({
  name: text(200).optional(),
  phone: text(40).optional(),
  address: text(400).optional(),
  /** 法定代表人 */
  legalRepresentative: text(400).optional(),
  /** 经办人 */
  handlerName: text(400).optional(),
  handlerIdNumber: text(30).optional(),
  /** 经办人职务 */
  handlerPost: text(60).optional(),
  /** 送养机构意见 */
  opinion: text(400).optional(),
});
export type PlacingInstitution = z.infer<typeof placingInstitutionSchema>;

/** The registration of the adoption that a later act is about (原收养登记): day, office, 收养登记证字号, and its case. */
export const originalAdoptionSchema = originalRegistrationSchema;
export type OriginalAdoption = z.infer<typeof originalAdoptionSchema>;

// The views of man and woman differ in nothing but the word for the role, which persons of an adoption do not have.
const anyRole = 'man';

/** A person as checks of name and number see it, with birth and sex read off a valid number. */
export function personView(person: AdoptionPerson, on: PlainDate): IdentityView {
  const { role: _role, ...view } = partyView(anyRole, person, on);
  return view;
}

/** A person as it enters the journal: see `completeParty`. */
export function completePerson<Person extends AdoptionPerson>(person: Person, today: PlainDate): Person {
  return { ...person, ...completeParty(anyRole, person, today) };
}
