import { z } from 'zod';
import { adoptionPaperCodes } from '../../adoption-law/papers.ts';
import {
  adoptedPersonSchema,
  adoptionPersonSchema,
  placingInstitutionSchema,
  placingPersonSchema,
} from '../../adoption-law/persons.ts';
import { questioningsSchema } from '../../adoption-law/questioning.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';
import { registerBookSchema } from '../../marriage-law/party.ts';
import { evaluationSchema, inquirySchema, noticeSchema } from './examination-schema.ts';
import { adoptionEstablishmentSchema } from './schema.ts';

const text = (most: number) => z.string().max(most);
const facts = adoptionEstablishmentSchema.shape;
/** Amounts in fen, as `core/domain/money` has them. */
const fen = z.int().min(0).max(99_999_999_999);

/** 男方单独收养, 女方单独收养, 夫妻共同收养 */
export const adoptionModes = ['single-man', 'single-woman', 'couple'] as const;

/** 健康, 重病, 慢性病, 残疾, 其他 */
export const childHealths = ['healthy', 'serious', 'chronic', 'disabled', 'other'] as const;

/** 视力, 听力, 言语, 肢体, 智力, 精神残疾; two and more are 多重残疾. */
export const disabilityKinds = ['sight', 'hearing', 'speech', 'body', 'intellect', 'mind'] as const;

/** The adopted child (被收养人) as it is typed. */
export const childSchema = adoptedPersonSchema.extend({
  /** The place that decides which office may act (adoption.md §3): institution, finding, placer or birth parent. */
  division: divisionCodeSchema.optional(),
  registerBook: registerBookSchema.optional(),
  health: z.enum(childHealths).optional(),
  disability: z
    .strictObject({
      kinds: z.array(z.enum(disabilityKinds)).optional(),
      grade: z.literal([1, 2, 3, 4]).optional(),
      certificate: text(60).optional(),
    })
    .optional(),
  /** 疾病名称, or what else there is to say of the health. */
  healthNote: text(200).optional(),
  /** 捡拾时间、地点、捡拾人, and the police's case number (报案). */
  foundOn: plainDateSchema.optional(),
  foundPlace: text(200).optional(),
  finder: text(400).optional(),
  policeCase: text(60).optional(),
  /** 入院时间 */
  enteredOn: plainDateSchema.optional(),
  consents: z.boolean().optional(),
  /** 年满八周岁的被收养人对收养登记的意见, in the child's own words. */
  ownWords: text(400).optional(),
});

/** One adopter (收养人) as typed; what the rules ask has the names of `schema.ts`. */
export const adopterEntrySchema = adoptionPersonSchema.extend({
  registerBook: registerBookSchema.optional(),
  /** 健康状况, as the application prints it: 健康, 良好, 残疾, 其他疾病. */
  health: text(60).optional(),
  healthy: z.boolean().optional(),
  record: z.boolean().optional(),
  able: z.boolean().optional(),
});

/** One person who places the child. */
export const placerEntrySchema = placingPersonSchema.extend({ registerBook: registerBookSchema.optional() });

/** What is typed for the establishment of an adoption (成立收养登记), application and examination in one. */
export const adoptionApplicationSchema = z.strictObject({
  category: facts.category,
  mode: z.enum(adoptionModes).optional(),
  child: childSchema,
  /** One or two, as `mode` says; of a couple the man first. */
  adopters: z.array(adopterEntrySchema).min(1).max(2),
  married: facts.married,
  spouseJoins: facts.spouseJoins,
  livingChildren: facts.livingChildren,
  alreadyAdopting: facts.alreadyAdopting,
  /** 家庭年收入 of the adopters, and of a placing person the monthly income; both in fen. */
  yearlyIncome: fen.optional(),
  /** 送养人: the institution of categories 1 and 2, or the persons of 3 to 7. */
  placer: z.strictObject({
    institution: placingInstitutionSchema.optional(),
    persons: z.array(placerEntrySchema).max(2).optional(),
    monthlyIncome: fen.optional(),
  }),
  /** What the rules ask of the placing (R04–R07). */
  sender: facts.sender,
  notice: noticeSchema.optional(),
  evaluation: evaluationSchema.optional(),
  questioned: questioningsSchema.optional(),
  inquiries: z.array(inquirySchema).max(20).optional(),
  papers: z.array(z.enum(adoptionPaperCodes)).optional(),
  /** 收养原因, 其他有关事项, 备注 */
  reason: text(200).optional(),
  otherMatters: text(200).optional(),
  remark: text(200).optional(),
  /** Attachment id of the joint photograph. */
  photo: text(64).optional(),
  told: z.array(text(20)).optional(),
});
export type AdoptionApplication = z.infer<typeof adoptionApplicationSchema>;
export type AdopterEntry = z.infer<typeof adopterEntrySchema>;
export type PlacerEntry = z.infer<typeof placerEntrySchema>;
export type ChildEntry = z.infer<typeof childSchema>;
