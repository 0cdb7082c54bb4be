import { useMemo } from 'react';

/** A set of names that stays the same object while it holds the same names, so that a letter draws only what it changed. */
export function useSteadySet<Name extends string>(names: Iterable<Name>): ReadonlySet<Name> {
  const list = [...names];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the joined names are the list
  return useMemo(() => new Set(list), [list.join(' ')]);
}
