import { checkName, isSameAsCardName } from '../people/names.ts';
import type { PartyView } from './party-view.ts';

/** What can be wrong with a person's name and number; each matter has its own sentence for it. */
export const identityFaultKinds = [
  'nameRefused',
  'nameDiffersFromCard',
  'numberWrong',
  'numberOfOtherKind',
  'numberDisagrees',
] as const;
export type IdentityFaultKind = (typeof identityFaultKinds)[number];

export interface IdentityFault {
  readonly kind: IdentityFaultKind;
  readonly data: Readonly<Record<string, string>>;
}

/** A person as these checks see it; the role does not matter. */
export type IdentityView = Omit<PartyView, 'role'>;

/** Names of the facts without which nobody can be named on paper, where they are not there. */
export function identityGaps(view: IdentityView): readonly ('kind' | 'name' | 'sex' | 'birth' | 'idNumber')[] {
  const { facts } = view;
  return (
    [
      ['kind', view.kind],
      ['name', facts.name?.trim()],
      ['sex', view.sex],
      ['birth', view.birth],
      ['idNumber', facts.idNumber],
    ] as const
  )
    .filter(([, value]) => value === undefined || value === '')
    .map(([field]) => field);
}

function nameFault({ facts: { name, nameAsRead } }: IdentityView): IdentityFault | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  const problem = checkName(name);
  if (problem) return { kind: 'nameRefused', data: { problem } };
  if (nameAsRead === undefined || isSameAsCardName(name, nameAsRead)) return undefined;
  return { kind: 'nameDiffersFromCard', data: {} };
}

function numberFaults(view: IdentityView): readonly IdentityFault[] {
  const { identity, facts } = view;
  if (!identity) return [];
  if (!identity.ok) return [{ kind: 'numberWrong', data: { problems: identity.problems.join(',') } }];
  const other: readonly IdentityFault[] = view.wrongKindOfNumber ? [{ kind: 'numberOfOtherKind', data: {} }] : [];
  const differing = [
    identity.birth !== undefined && facts.birth !== undefined && identity.birth !== facts.birth ? 'birth' : undefined,
    identity.sex !== undefined && facts.sex !== undefined && identity.sex !== facts.sex ? 'sex' : undefined,
  ].filter((field) => field !== undefined);
  const disagreeing: readonly IdentityFault[] =
    differing.length > 0 ? [{ kind: 'numberDisagrees', data: { fields: differing.join(',') } }] : [];
  return [...other, ...disagreeing];
}

/** Everything that is wrong with what was told of a person's name and number; what was not told is a gap, not a fault. */
export function identityFaults(view: IdentityView): readonly IdentityFault[] {
  const name = nameFault(view);
  return [...(name ? [name] : []), ...numberFaults(view)];
}
