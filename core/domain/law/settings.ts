import { z } from 'zod';
import { divisionCodeSchema } from '../divisions/division-code-schema.ts';

/** Points of law that are not settled or differ between places; the office may change them (`case-format.md`). */
export const lawSettingsSchema = z.strictObject({
  /** A: of age on the birthday; B: the day after (marriage.md §2.3). */
  ageRule: z.enum(['A', 'B']).default('A'),
  /** Born 29 February and of age in a common year. */
  feb29: z.enum(['MAR1', 'FEB28']).default('MAR1'),
  /** Where a residence permit opens an office of the pilots: its district, or its whole city. */
  pilotPermitScope: z.enum(['DISTRICT', 'CITY']).default('DISTRICT'),
  /** 全渝通办 2021-06-01 to 2025-05-09: must a 暂住登记凭证 be shown? */
  citywideNeedsTempProof: z.boolean().default(true),
  /** Adoption notice: registration from day 61 or from day 60. */
  noticeRegisterFrom: z.enum(['P61', 'P60']).default('P61'),
  /** First day of 规范2015, where R0 ends: the day it was issued, or the day some offices began to apply it (note a). */
  norm2015From: z.enum(['2015-12-08', '2016-02-01']).default('2015-12-08'),
  /** Papers of a party from Hong Kong, Macao or Taiwan since 2025: permit and identity card, or any one (note d). */
  hmtPapers: z.enum(['PERMIT_AND_ID', 'ANY_ONE']).default('PERMIT_AND_ID'),
});
export type LawSettings = z.infer<typeof lawSettingsSchema>;

/** Every setting at its default. */
export const defaultLawSettings: LawSettings = lawSettingsSchema.parse({});

/** The office as the rules see it. */
export const officeFactsSchema = z.strictObject({
  division: divisionCodeSchema,
  foreignAuthority: z.boolean().default(false),
});
export type OfficeFacts = z.infer<typeof officeFactsSchema>;
