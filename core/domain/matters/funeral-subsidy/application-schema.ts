import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';
import { sexes } from '../../marriage-law/party.ts';
import { fen, wholeCount } from '../../money/fen.ts';
import { fenSchema, hundredthsSchema } from '../../money/fen-schema.ts';
import { bearers, personClasses, subsidyPapers } from './schema.ts';
import { billItems } from './table/schema.ts';

/** Cause of death (死亡原因): 正常, 非正常. */
export const deathCauses = ['normal', 'unnatural'] as const;
export type DeathCause = (typeof deathCauses)[number];

/** Papers of the death (死亡证明): 居民死亡医学证明（推断）书, 公安机关死亡证明, 公安、检察、审判机关死亡鉴定书. */
export const deathPaperKinds = ['medical', 'police', 'appraisal'] as const;
export type DeathPaperKind = (typeof deathPaperKinds)[number];

/** Who arranges the funeral (丧事承办人): 亲属, 村（居）民委员会, 供养机构. */
export const organiserKinds = ['relative', 'village-committee', 'institution'] as const;
export type OrganiserKind = (typeof organiserKinds)[number];

/** 普通, 其他（选择性）: only the ordinary grade is waived. */
export const billGrades = ['ordinary', 'better'] as const;
export type BillGrade = (typeof billGrades)[number];

/** Unit of a price (计价单位): 件（次）, 小时, 天, 公里. */
export const billUnits = ['piece', 'hour', 'day', 'kilometre'] as const;
export type BillUnit = (typeof billUnits)[number];

const text = (most: number) => z.string().max(most);

/** The highest price of one unit, and the most units, of a line: far beyond any bill, and their product is exact. */
const highestPrice = fen(100_000_000);
const mostUnits = wholeCount(100_000);

/** One line of the hall's bill (收费明细), as the hall names it. Amount: quantity times price. */
export const billEntrySchema = z.strictObject({
  /** As the hall's price list has it (收费项目名称). */
  name: text(100).optional(),
  /** The waiver item that it is (对应免除项目). */
  item: z.enum(billItems).optional(),
  grade: z.enum(billGrades).optional(),
  unit: z.enum(billUnits).optional(),
  /** Hundredths: one piece is 100, half an hour 50. */
  quantity: hundredthsSchema.refine((count) => count <= mostUnits, { error: 'at most 100000 units' }).optional(),
  /** Fen for one unit. */
  unitPrice: fenSchema.refine((price) => price <= highestPrice, { error: 'at most 1000000 yuan' }).optional(),
});
export type BillEntry = z.infer<typeof billEntrySchema>;

/** A status of the deceased (救助、优抚身份) with its number (低保证、特困证、优抚证). */
export const statusEntrySchema = z.strictObject({
  class: z.enum(personClasses).optional(),
  number: text(60).optional(),
  /** 批准日期, 终止日期: both belong to the status. Null: it had not ended. */
  from: plainDateSchema.optional(),
  to: plainDateSchema.nullish(),
  /** 生活困难: shown for 重点优抚对象, where the table asks for it. */
  hardship: z.boolean().optional(),
});
export type StatusEntry = z.infer<typeof statusEntrySchema>;

const deceasedSchema = z.strictObject({
  name: text(400).optional(),
  sex: z.enum(sexes).optional(),
  birth: plainDateSchema.optional(),
  idNumber: text(30).optional(),
  /** 常住户籍 at death: division and address. */
  hukou: divisionCodeSchema.optional(),
  address: text(200).optional(),
  died: plainDateSchema.optional(),
  cause: z.enum(deathCauses).optional(),
  /** 死亡地点 */
  place: text(200).optional(),
  paper: z.enum(deathPaperKinds).optional(),
  /** 死亡证明编号 */
  paperNumber: text(60).optional(),
  classes: z.array(statusEntrySchema).max(20).optional(),
});

const organiserSchema = z.strictObject({
  kind: z.enum(organiserKinds).optional(),
  name: text(400).optional(),
  /** 与死者关系 */
  relation: text(40).optional(),
  /** Name of the committee or institution for which the organiser acts. */
  body: text(100).optional(),
  idNumber: text(30).optional(),
  phone: text(40).optional(),
});

/**
 * The application for the waiver of basic funeral fees as the desk types it (困难群众丧葬补助申请表): the township's part,
 * and from `cremated` on the part of the hall. Facts that `tongban check` knows too have the same names and places.
 */
export const funeralApplicationSchema = z.strictObject({
  deceased: deceasedSchema.optional(),
  organiser: organiserSchema.optional(),
  /** Whether another body bears the funeral by policy; decided by the staff, with the reason. */
  borneBy: z.enum(bearers).optional(),
  borneByNote: text(200).optional(),
  papers: z.array(z.enum(subsidyPapers)).max(20).optional(),
  disposal: z.enum(['cremation', 'burial']).optional(),
  /** Where the person died; asked only where the table of the region depends on it. */
  deathDivision: divisionCodeSchema.optional(),
  /** The hall by its id in the office's register of halls; or its name as typed. */
  hallId: text(64).optional(),
  hallName: text(100).optional(),
  /** 合法殡葬服务场所: told by the staff; counts only while the office's register of halls is empty. */
  legalHall: z.boolean().optional(),

  cremated: plainDateSchema.optional(),
  /** 火化证明编号 */
  cremationNumber: text(60).optional(),
  /** Division of the hall that cremates. */
  cremationDivision: divisionCodeSchema.optional(),
  bill: z.array(billEntrySchema).max(60).optional(),
  /** How long the body was kept (存放小时数), in hundredths of an hour. */
  storedHours: hundredthsSchema.refine((count) => count <= mostUnits, { error: 'at most 100000 hours' }).optional(),
  /** The body was carried after a call to the hotline 96000. */
  hotline96000: z.boolean().optional(),
  /** 殡仪馆经办人 */
  hallOfficer: text(60).optional(),
  /** Day of the receipt, where the fees were paid first and are claimed back. */
  receiptOn: plainDateSchema.optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type FuneralApplication = z.infer<typeof funeralApplicationSchema>;
