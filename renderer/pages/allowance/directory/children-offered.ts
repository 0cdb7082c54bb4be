import type { AllowanceMonth } from '#core/contract/allowance.ts';

/** Children who were assigned before, by case, and their masked names in the same order. */
export interface Assigned {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** One child that may be assigned. */
export interface OfferedChild {
  readonly caseId: string;
  readonly name: string;
  /** Number of the grant; empty for a child who is not paid any more. */
  readonly number: string;
}

/** The children who are paid, and after them those assigned before who are not; each once. */
export function childrenOffered(
  payments: Pick<AllowanceMonth['payments'], 'lines' | 'withoutStandard'> | undefined,
  assigned: Assigned | undefined,
): readonly OfferedChild[] {
  const paid = [...(payments?.lines ?? []), ...(payments?.withoutStandard ?? [])].map(({ caseId, name, number }) => ({
    caseId,
    name,
    number,
  }));
  const known = new Set(paid.map(({ caseId }) => caseId));
  const before = (assigned?.ids ?? []).flatMap((caseId, index) =>
    known.has(caseId) ? [] : [{ caseId, name: assigned?.names[index] ?? '', number: '' }],
  );
  return [...paid, ...before];
}
