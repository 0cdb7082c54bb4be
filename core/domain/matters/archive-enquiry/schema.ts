import { z } from 'zod';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { partySchema } from '../../marriage-law/party.ts';

const text = (most: number) => z.string().max(most);

/** A request to read the archive (婚姻登记档案查询). */
export const archiveEnquirySchema = z.strictObject({
  applicant: partySchema,
  /** 当事人本人, 委托代理人, 律师, 公安司法等机关 */
  standing: z.enum(['party', 'agent', 'lawyer', 'authority']).optional(),
  /** The organ or law firm, and the letter it sent. */
  authority: text(200).optional(),
  letter: z.boolean().optional(),
  /** 查询用途; the log keeps it. */
  purpose: text(400).optional(),
  sought: z
    .strictObject({
      name: text(400).optional(),
      idNumber: text(30).optional(),
      otherName: text(400).optional(),
      from: plainDateSchema.optional(),
      to: plainDateSchema.optional(),
    })
    .optional(),
  /** Cases of this register that were read. */
  found: z.array(text(64)).max(50).optional(),
  result: text(1000).optional(),
  /** How many stamped copies were given out. */
  copies: z.int().min(0).max(99).optional(),
  told: z.array(text(20)).optional(),
  remark: text(400).optional(),
});
export type ArchiveEnquiry = z.infer<typeof archiveEnquirySchema>;
