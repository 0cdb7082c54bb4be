import { z } from 'zod';
import { isWithin } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { plainDateSchema } from '../../dates/plain-date-schema.ts';
import { divisionCodeSchema } from '../../divisions/division-code-schema.ts';

/** 儿童督导员 of a township, 儿童主任 of a village. */
export const officerRoles = ['supervisor', 'director'] as const;
export type OfficerRole = (typeof officerRoles)[number];

/** One person of the directory of those who look after children in need (儿童督导员、儿童主任名册). */
export const childOfficerSchema = z
  .strictObject({
    /** Key in the directory; made once, never shown. */
    id: z.string().regex(/^[a-z0-9-]{1,64}$/, { error: 'letters, digits and hyphens' }),
    role: z.enum(officerRoles),
    name: z.string().trim().min(1).max(400),
    phone: z.string().max(40),
    /** County. */
    division: divisionCodeSchema,
    township: z.string().trim().min(1).max(100),
    /** Absent for a supervisor, who has the whole township. */
    village: z.string().trim().min(1).max(100).optional(),
    /** First and last day of the office; both belong to it. */
    from: plainDateSchema,
    to: plainDateSchema.optional(),
    /** Case ids of the children who are looked after. */
    children: z.array(z.string().max(64)).max(2000),
  })
  .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], error: 'not before the first day' })
  .refine(({ role, village }) => role === 'supervisor' || village !== undefined, {
    path: ['village'],
    error: 'a director has a village',
  });
export type ChildOfficer = z.infer<typeof childOfficerSchema>;

/** Who looks after a child on a day: the directors first, then the supervisors. */
export function officersOf(officers: readonly ChildOfficer[], caseId: string, on: PlainDate): readonly ChildOfficer[] {
  const serving = officers.filter(({ from, to, children }) => isWithin(on, from, to) && children.includes(caseId));
  return [...serving].sort((left, right) => officerRoles.indexOf(right.role) - officerRoles.indexOf(left.role));
}
