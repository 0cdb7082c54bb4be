import type { PlainDate } from '#core/domain/dates/plain-date.ts';

interface Version {
  readonly region: string;
  readonly from: PlainDate;
  readonly own: unknown;
}

/**
 * Whether a version is the one by which its region is judged on a day: the office's newest that has begun, else the
 * built-in one that has begun.
 */
export function isInUse(version: Version, versions: readonly Version[], on: PlainDate): boolean {
  const begun = versions.filter(({ region, from }) => region === version.region && from <= on);
  const own = begun.filter((one) => one.own !== null);
  const used = (own.length > 0 ? own : begun).reduce<Version | undefined>(
    (latest, one) => (latest && latest.from >= one.from ? latest : one),
    undefined,
  );
  return used === version;
}
