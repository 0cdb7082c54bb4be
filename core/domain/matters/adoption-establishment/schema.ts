import { z } from 'zod';
import { adoptionPaperCodes } from '../../adoption-law/papers.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';

const sex = z.enum(['male', 'female']);
const count = z.int().min(0).max(99);

/** Where an adopter belongs; absent: a resident of the mainland. */
export const adopterKinds = ['mainland', 'hong-kong', 'macao', 'taiwan', 'overseas-chinese', 'foreigner'] as const;

/** One adopter (收养人). */
export const adopterSchema = z.strictObject({
  sex: sex.optional(),
  birth: plainDateSchema.optional(),
  /** No disease that bars adoption (医学上认为不应当收养子女的疾病). */
  healthy: z.boolean().optional(),
  /** An offence that bars adoption (不利于被收养人健康成长的违法犯罪记录). */
  record: z.boolean().optional(),
  /** Able to bring up, educate and protect the child. */
  able: z.boolean().optional(),
  kind: z.enum(adopterKinds).optional(),
});

/** The facts of an adoption to be registered (成立收养登记); every one may still be missing. */
export const adoptionEstablishmentSchema = z.strictObject({
  category: z.literal([1, 2, 3, 4, 5, 6, 7, 8]).optional(),
  /** The adopted child (被收养人); `division` is the place that decides which office may act. */
  child: z
    .strictObject({
      birth: plainDateSchema.optional(),
      sex: sex.optional(),
      disabled: z.boolean().optional(),
      consents: z.boolean().optional(),
      division: divisionCodeSchema.optional(),
    })
    .optional(),
  adopters: z.array(adopterSchema).min(1).max(2).optional(),
  /** The adopters are a couple, or the single adopter has a spouse. */
  married: z.boolean().optional(),
  spouseJoins: z.boolean().optional(),
  /** Living children, born and adopted; of a couple those of both, each once. */
  livingChildren: count.optional(),
  /** Children placed with them in this same visit before this one. */
  alreadyAdopting: count.optional(),
  /** Who places the child (送养人). */
  sender: z
    .strictObject({
      bothParents: z.boolean().optional(),
      otherParentUnknown: z.boolean().optional(),
      bothLackCapacity: z.boolean().optional(),
      mayEndanger: z.boolean().optional(),
      supportersConsent: z.boolean().optional(),
      /** Of the dead parent's parents (优先抚养权); absent: the other parent is not dead, or nobody told. */
      grandparentsWaive: z.boolean().optional(),
    })
    .optional(),
  /** 寻亲公告. Null: none was published. */
  notice: z
    .union([z.null(), z.strictObject({ published: plainDateSchema.optional(), claimed: z.boolean().optional() })])
    .optional(),
  /** 收养评估. Null: none was begun. */
  evaluation: z
    .union([z.null(), z.strictObject({ consented: plainDateSchema.optional(), reported: plainDateSchema.optional() })])
    .optional(),
  papers: z.array(z.enum(adoptionPaperCodes)).optional(),
});
export type AdoptionEstablishment = z.infer<typeof adoptionEstablishmentSchema>;
export type Adopter = z.infer<typeof adopterSchema>;
