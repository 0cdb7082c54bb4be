import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';
import { wholeCount } from '../../money/fen.ts';
import { yuan } from '../../money/yuan.ts';
import { countSchema, yuanSchema } from '../../money/yuan-schema.ts';

/**
 * Classes of hard-up people (补贴对象类别): D1 城市低保, D2 农村低保, D3 城镇三无（特困）, D4 农村五保（特困）, D5 重点优抚,
 * X1 遗体（器官）捐献者, X2 失独人员, X3 孤儿、低保边缘、无名尸等.
 */
export const personClasses = ['D1', 'D2', 'D3', 'D4', 'D5', 'X1', 'X2', 'X3'] as const;
export type PersonClass = (typeof personClasses)[number];

/** Who bears the funeral (丧葬费承担方): nobody else, 福利机构, 社保机构, 工伤保险基金. */
export const bearers = ['none', 'welfare-body', 'social-insurance', 'work-injury'] as const;
export type Bearer = (typeof bearers)[number];

/** Papers of the application (申请材料): 承办人身份证, 死者身份证, 死亡证明. */
export const subsidyPapers = ['applicant-id', 'deceased-id', 'death-certificate'] as const;
export type SubsidyPaper = (typeof subsidyPapers)[number];

const personClassSchema = z.strictObject({
  class: z.enum(personClasses),
  /** First and last day of the status; both belong to it. Without a last day it had not ended. */
  from: plainDateSchema.optional(),
  to: plainDateSchema.nullish(),
  /** 生活困难: shown for D5, where the table asks for it. */
  hardship: z.boolean().optional(),
});

const deceasedSchema = z.strictObject({
  idNumber: z.string().max(400).optional(),
  /** 常住户籍 at death. */
  hukou: divisionCodeSchema.optional(),
  died: plainDateSchema.optional(),
  classes: z.array(personClassSchema).max(20).optional(),
});

/** Beyond any bill, and small enough that hours times rate stay exact. */
const billed = yuanSchema.refine((amount) => amount <= yuan('10000000'), { error: 'at most 10000000 yuan' });
const hours = countSchema.refine((count) => count <= wholeCount(100_000), { error: 'at most 100000 hours' });

/** What the hall charges, ordinary grade only (基本服务，普通档). A line that is absent was not charged. */
const billSchema = z.strictObject({
  transport: billed.optional(),
  storageHours: hours.optional(),
  /** Yuan an hour. */
  storageRate: billed.optional(),
  bag: billed.optional(),
  cremation: billed.optional(),
  urn: billed.optional(),
});
export type Bill = z.infer<typeof billSchema>;

/** The application for the waiver of basic funeral fees (困难群众基本丧葬费免除). */
export const funeralSubsidySchema = z.strictObject({
  deceased: deceasedSchema.optional(),
  disposal: z.enum(['cremation', 'burial']).optional(),
  /** Day of the cremation; it may be an arranged day after today. */
  cremated: plainDateSchema.optional(),
  /** Division of the hall that cremates. */
  cremationDivision: divisionCodeSchema.optional(),
  /** Where the person died; asked only where the table of the region depends on it. */
  deathDivision: divisionCodeSchema.optional(),
  /** 合法殡葬服务场所 */
  legalHall: z.boolean().optional(),
  borneBy: z.enum(bearers).optional(),
  /** The register shows a grant for this body already (一人一次). */
  grantedBefore: z.boolean().optional(),
  papers: z.array(z.enum(subsidyPapers)).max(20).optional(),
  bill: billSchema.optional(),
  /** The body was carried after a call to the hotline 96000. */
  hotline96000: z.boolean().optional(),
  /** Day of the receipt, where the fees were paid first and are claimed back. */
  receiptOn: plainDateSchema.optional(),
});
export type FuneralSubsidy = z.infer<typeof funeralSubsidySchema>;
