import { z } from 'zod';
import { evaluationTopics, mustReportFindings } from '../../adoption-law/evaluation.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';

const text = (most: number) => z.string().max(most);

/** What a finder, a neighbour or a committee told the registrar (调查记录). */
export const inquirySchema = z.strictObject({
  name: text(400).optional(),
  toAdopter: text(60).optional(),
  toPlacer: text(60).optional(),
  toChild: text(60).optional(),
  on: plainDateSchema.optional(),
  place: text(100).optional(),
  by: text(100).optional(),
  recorder: text(100).optional(),
  /** 调查笔录 */
  account: text(2000).optional(),
  signed: z.boolean().optional(),
});

/** 收养评估: who did it, when, what was found. */
export const evaluationSchema = z.strictObject({
  /** The adopters agreed to be evaluated: T3 begins. */
  consented: plainDateSchema.optional(),
  reported: plainDateSchema.optional(),
  by: z.enum(['own-staff', 'third-party']).optional(),
  /** Names of the office's own staff in the team. */
  staff: z.array(text(100)).max(10).optional(),
  thirdParty: text(100).optional(),
  contents: z.partialRecord(z.enum(evaluationTopics), text(400)).optional(),
  mustReport: z.array(z.enum(mustReportFindings)).optional(),
  /** What the findings were, and to whom and when they were reported. */
  mustReportNote: text(400).optional(),
  reportedTo: text(100).optional(),
  reportedToOn: plainDateSchema.optional(),
  /** 评估结论 */
  result: text(400).optional(),
});

/** 寻找弃婴（弃儿）生父母公告 */
export const noticeSchema = z.strictObject({
  published: plainDateSchema.optional(),
  claimed: z.boolean().optional(),
  /** 报刊 */
  paper: text(50).optional(),
  /** The age as it is guessed, where the day of birth is not known. */
  age: text(30).optional(),
  /** 体貌特征, 衣着, 随身物品 */
  features: text(200).optional(),
  clothes: text(200).optional(),
  belongings: text(200).optional(),
  /** Whom a parent is to call: 联系单位, 联系人, 电话, 地址 */
  contact: text(100).optional(),
  contactPerson: text(100).optional(),
  phone: text(40).optional(),
  address: text(200).optional(),
  /** Attachment id of the child's photograph. */
  photo: text(64).optional(),
  /** Who pays the newspaper: a cost of a third party, no fee of the office. */
  costBearer: z.enum(['office', 'adopters', 'institution']).optional(),
});

export type Inquiry = z.infer<typeof inquirySchema>;
export type Evaluation = z.infer<typeof evaluationSchema>;
export type AdoptionNotice = z.infer<typeof noticeSchema>;
