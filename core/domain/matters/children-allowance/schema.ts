import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';
import { sexes } from '../../marriage-law/party.ts';
import { fenSchema } from '../../money/fen-schema.ts';
import {
  allowanceKinds,
  allowancePapers,
  careKinds,
  disabilityKinds,
  otherAllowances,
  parentProofs,
  parentStates,
  paymentWays,
  schoolKinds,
} from './kinds.ts';

const text = (most: number) => z.string().max(most);

/** The child (儿童). */
export const allowanceChildSchema = z.strictObject({
  name: text(400).optional(),
  sex: z.enum(sexes).optional(),
  birth: plainDateSchema.optional(),
  idNumber: text(30).optional(),
  ethnicity: text(60).optional(),
  /** County of the household register (户籍区县): its township examines, it pays. */
  hukou: divisionCodeSchema.optional(),
  hukouAddress: text(400).optional(),
});

/** One parent (父亲、母亲), the state that counts, and what shows it. */
export const allowanceParentSchema = z.strictObject({
  name: text(400).optional(),
  idNumber: text(30).optional(),
  state: z.enum(parentStates).optional(),
  /** First day of the state: of the death, of the custody, of being out of contact. */
  since: plainDateSchema.optional(),
  /** 重残: level 1 to 4 and every kind on the card. */
  disability: z
    .strictObject({
      level: z.int().min(1).max(4).optional(),
      kinds: z.array(z.enum(disabilityKinds)).max(6).optional(),
    })
    .optional(),
  /** 重病: on the list of the place. */
  illnessListed: z.boolean().optional(),
  /** Months of a sentence, of rehabilitation or of another restriction (期限). */
  termMonths: z.int().min(0).max(1200).optional(),
  /** 失联: does not perform the duties of a guardian either (未履行监护抚养责任). */
  neglects: z.boolean().optional(),
  proof: z
    .strictObject({
      paper: z.enum(parentProofs).optional(),
      number: text(100).optional(),
      on: plainDateSchema.optional(),
    })
    .optional(),
});
export type AllowanceParent = z.infer<typeof allowanceParentSchema>;

/** The guardian who applies (监护人), and where the money goes. */
export const allowanceGuardianSchema = z.strictObject({
  /** A village committee or the bureau is the guardian (村民委员会、居民委员会、民政部门担任监护人). */
  isOrganisation: z.boolean().optional(),
  name: text(400).optional(),
  idNumber: text(30).optional(),
  /** 与儿童关系: 祖父, 姨妈, 村民委员会. */
  relation: text(60).optional(),
  phone: text(40).optional(),
  address: text(400).optional(),
  payment: z.enum(paymentWays).optional(),
  bank: text(100).optional(),
  accountName: text(400).optional(),
  account: text(40).optional(),
});

/** The application for a child's basic living allowance (孤儿基本生活费、事实无人抚养儿童基本生活补贴). */
export const childrenAllowanceSchema = z.strictObject({
  kind: z.enum(allowanceKinds).optional(),
  child: allowanceChildSchema.optional(),
  care: z.enum(careKinds).optional(),
  /** Name of the institution, where `care` says so. */
  institution: text(200).optional(),
  /** Null: not at school. Asked of a child who is eighteen or older. */
  school: z
    .union([
      z.null(),
      z.strictObject({
        kind: z.enum(schoolKinds).optional(),
        name: text(200).optional(),
        until: plainDateSchema.optional(),
      }),
    ])
    .optional(),
  father: allowanceParentSchema.optional(),
  mother: allowanceParentSchema.optional(),
  guardian: allowanceGuardianSchema.optional(),
  /** Other allowances a month; an empty list says that there are none. */
  received: z
    .array(z.strictObject({ kind: z.enum(otherAllowances), monthly: fenSchema }))
    .max(10)
    .optional(),
  /** The township that receives the application (受理地): county and name. */
  receiving: z.strictObject({ division: divisionCodeSchema.optional(), township: text(100).optional() }).optional(),
  /** The township and the village of the household register (户籍地), in the county `child.hukou`. */
  home: z.strictObject({ township: text(100).optional(), village: text(100).optional() }).optional(),
  papers: z.array(z.enum(allowancePapers)).max(20).optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type ChildrenAllowance = z.infer<typeof childrenAllowanceSchema>;
