import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import {
  type ChildOfficer,
  childOfficerSchema,
  type OfficerRole,
} from '#core/domain/matters/children-allowance/officers.ts';

/** A person of the directory while it is typed. */
export interface OfficerDraft {
  readonly id: string;
  readonly role: OfficerRole;
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly division?: string | undefined;
  readonly township?: string | undefined;
  readonly village?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly children: readonly string[];
}

/** A new person: a director of a village of this county, from today on. */
export function newOfficer(id: string, division: string, today: PlainDate): OfficerDraft {
  return { id, role: 'director', division, from: today, children: [] };
}

/** What stands against keeping a draft: the first fact that is missing or wrong. */
export type OfficerProblem = 'name' | 'division' | 'township' | 'village' | 'from' | 'to';

/** The person as the directory keeps it, or what is missing. A supervisor has no village. */
export function readOfficer(
  draft: OfficerDraft,
): { readonly officer: ChildOfficer } | { readonly problem: OfficerProblem } {
  const { role, village, to, children, ...rest } = draft;
  const read = childOfficerSchema.safeParse({
    ...rest,
    role,
    phone: draft.phone?.trim() ?? '',
    children: [...children],
    ...(role === 'director' && village ? { village } : {}),
    ...(to ? { to } : {}),
  });
  if (read.success) return { officer: read.data };
  const order = ['name', 'division', 'township', 'village', 'from', 'to'] as const;
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return { problem: order.find((field) => wrong.has(field)) ?? 'name' };
}
