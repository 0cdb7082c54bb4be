import { z } from 'zod';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { procedure } from './errors.ts';
import { idSchema } from './shapes.ts';

const children = z.array(z.strictObject({ code: z.string(), total: z.number(), boys: z.number(), girls: z.number() }));
const counts = z.array(z.strictObject({ code: z.string(), count: z.number() }));

/** What the office keeps of adoptions besides the cases: sums, and the register of notices. */
export const adoptionsContract = {
  /** 收养登记统计, tables 1 to 9, of the registrations from one day to another. */
  statistics: procedure.input(z.strictObject({ from: plainDateSchema, to: plainDateSchema })).output(
    z.strictObject({
      total: z.number(),
      childrenByCategory: children,
      childrenByHealth: children,
      childrenByAge: children,
      adoptersByChildren: counts,
      adoptersByIncome: counts,
      adoptersByMarriage: counts,
      adoptersByKind: counts,
      placersByKind: counts,
      placersByIncome: counts,
    }),
  ),
  /** 公告登记簿, the oldest first. */
  notices: procedure.output(
    z.array(
      z.strictObject({
        caseId: idSchema,
        child: z.string(),
        foundOn: plainDateSchema.nullable(),
        foundPlace: z.string(),
        policeCase: z.string(),
        paper: z.string(),
        published: plainDateSchema,
        lastDay: plainDateSchema,
        claimed: z.boolean().nullable(),
        result: z.enum(['running', 'unclaimed', 'claimed', 'adopted']),
        number: z.string().nullable(),
      }),
    ),
  ),
};
