import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { type ChildOfficer, childOfficerSchema, officersOf } from '#core/domain/matters/children-allowance/officers.ts';
import type { OfficeTable } from '#core/domain/matters/matter.ts';
import type { Translate } from '../../words/words.ts';

/** One of those who look after a child, with the telephone: 儿童主任 李某 138…. */
export function officerLine(
  { role, name, phone }: Pick<ChildOfficer, 'role' | 'name' | 'phone'>,
  t: Translate,
): string {
  return [t(`officer.role.${role}`), name, phone].filter(Boolean).join(' ');
}

/** Those who look after the child of a case on a day, by the office's directory as the case's page has it. */
export function officersOfCase(
  tables: readonly Pick<OfficeTable, 'kind' | 'body'>[],
  caseId: string,
  on: PlainDate,
): readonly ChildOfficer[] {
  const officers = tables
    .filter(({ kind }) => kind === 'child-officer')
    .map(({ body }) => childOfficerSchema.parse(JSON.parse(body)));
  return officersOf(officers, caseId, on);
}
