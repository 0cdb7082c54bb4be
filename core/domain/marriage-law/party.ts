import { z } from 'zod';
import { plainDateSchema } from '../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../divisions/division-code-schema.ts';

/** Kinds of party (身份类别): 内地居民, 现役军人, 香港, 澳门, 台湾居民, 华侨, 外国人. */
export const partyKinds = [
  'mainland',
  'soldier',
  'hong-kong',
  'macao',
  'taiwan',
  'overseas-chinese',
  'foreigner',
] as const;
export const sexes = ['male', 'female'] as const;
/** Marital status (婚姻状况): 未婚, 离婚, 丧偶, 已婚. */
export const maritalStatuses = ['single', 'divorced', 'widowed', 'married'] as const;

/** Papers that a party shows (证件材料); the codes of `tongban check`. */
export const paperCodes = [
  'id-card',
  'temporary-id-card',
  'household-register',
  'declaration',
  'divorce-certificate',
  'divorce-judgment',
  'judgment-effective-proof',
  'death-certificate',
  'marriage-certificate',
  'army-id',
  'army-certificate',
  'passport',
  'travel-permit',
  'hmt-residence-permit',
  'region-id',
  'pr-card',
  'no-spouse-certificate',
  'translation',
  'truth-statement',
] as const;

const text = (most: number) => z.string().max(most);

/** What the household register book says, where it is shown and compared (R0–R4; M-13, M-14). */
export const registerBookSchema = z.strictObject({
  name: text(100).optional(),
  sex: z.enum(sexes).optional(),
  birth: plainDateSchema.optional(),
  idNumber: text(30).optional(),
  status: z.enum(maritalStatuses).optional(),
});

/** One party (当事人). Every field may be absent while the clerk still types; a rule then says which it misses. */
export const partySchema = z.strictObject({
  kind: z.enum(partyKinds).optional(),
  name: text(400).optional(),
  sex: z.enum(sexes).optional(),
  birth: plainDateSchema.optional(),
  idNumber: text(30).optional(),
  idValidTo: z.union([plainDateSchema, z.literal('long-term')]).optional(),
  hukou: divisionCodeSchema.optional(),
  status: z.enum(maritalStatuses).optional(),
  present: z.boolean().optional(),
  willing: z.boolean().optional(),
  papers: z.array(z.enum(paperCodes)).optional(),
  residencePermit: z.strictObject({ division: divisionCodeSchema, validTo: plainDateSchema }).optional(),
  tempResidenceProof: z.strictObject({ division: divisionCodeSchema }).optional(),
  /** ISO 3166 alpha-3. */
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  certificate: z
    .strictObject({ kind: z.enum(['consular', 'apostille', 'embassy']), issued: plainDateSchema })
    .optional(),
  declarationNotarised: plainDateSchema.optional(),
  openDivorceApplication: z.boolean().optional(),
  archiveMarriage: z.boolean().optional(),
  registerBook: registerBookSchema.optional(),
  /** Before 2021: a doctor's finding that they should not marry (M-08). */
  medicallyUnfit: z.boolean().optional(),
  /** A divorce abroad (M-19): by a court's judgment or by registration. */
  divorcedAbroad: z.enum(['judgment', 'registration']).optional(),
  foreignDivorceRecognised: z.boolean().optional(),
  /** How the earlier spouse was declared by a court (M-20). */
  spouseDeclared: z.enum(['missing', 'dead']).optional(),
  /** The registrar finds that the party cannot express a will (M-21). */
  unableToExpressWill: z.boolean().optional(),
  needsInterpreter: z.boolean().optional(),
  interpreterPresent: z.boolean().optional(),
  /** Signs of abduction, coercion or violence (M-25). */
  signsOfCoercion: z.boolean().optional(),
  /** The wording of a no-spouse certificate: says "no spouse", or only "no impediment" (民函〔2008〕49号). */
  certificateWording: z.enum(['no-spouse', 'no-impediment', 'no-record']).optional(),
  // What the forms F1 and F2 print and no rule reads.
  nationality: text(60).optional(),
  ethnicity: text(60).optional(),
  occupation: text(60).optional(),
  education: text(60).optional(),
  hukouAddress: text(400).optional(),
  phone: text(40).optional(),
  /** What the card reader said of the name, before look-alike dots were made U+00B7. */
  nameAsRead: text(400).optional(),
});

/** The online check of identity and marital status (联网核对, 条例2025 第十条), entered as evidence. */
export const onlineCheckSchema = z.strictObject({
  on: plainDateSchema,
  result: z.enum(['clear', 'conflict']),
  reference: text(100),
  by: text(100).optional(),
});

export type PartyKind = (typeof partyKinds)[number];
export type Sex = (typeof sexes)[number];
export type MaritalStatus = (typeof maritalStatuses)[number];
export type PaperCode = (typeof paperCodes)[number];
export type RegisterBook = z.infer<typeof registerBookSchema>;
export type Party = z.infer<typeof partySchema>;
export type OnlineCheck = z.infer<typeof onlineCheckSchema>;
