import type { DuplicateView } from '#core/contract/shapes.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import { duplicateKinds } from '#core/domain/marriage-law/duplicates.ts';

/** One older record with everything that is noticed about it. */
export interface DuplicateRecord {
  readonly entry: DuplicateView['entry'];
  readonly kinds: readonly DuplicateView['kind'][];
}

export interface DuplicateGroup {
  readonly party: PartyRole;
  readonly records: readonly DuplicateRecord[];
}

/** What the law weighs at once comes first; then what may be one person under two names or numbers. */
const rank = (kind: DuplicateView['kind']) => duplicateKinds.indexOf(kind);

/** Older records by the party whom they resemble; a record that is noticed for several reasons stands there once. */
export function duplicateGroups(duplicates: readonly DuplicateView[]): readonly DuplicateGroup[] {
  const groups = partyRoles.map((party) => {
    const records = new Map<string, { entry: DuplicateView['entry']; kinds: DuplicateView['kind'][] }>();
    for (const { kind, entry } of duplicates.filter((duplicate) => duplicate.party === party)) {
      const key = `${entry.caseId} ${entry.role}`;
      const record = records.get(key) ?? { entry, kinds: [] };
      if (!record.kinds.includes(kind)) record.kinds.push(kind);
      records.set(key, record);
    }
    for (const { kinds } of records.values()) kinds.sort((left, right) => rank(left) - rank(right));
    const first = ({ kinds }: DuplicateRecord) => Math.min(...kinds.map(rank));
    return { party, records: [...records.values()].sort((left, right) => first(left) - first(right)) };
  });
  return groups.filter(({ records }) => records.length > 0);
}
