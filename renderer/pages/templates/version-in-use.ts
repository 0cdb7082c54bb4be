import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { client } from '../../api/client.ts';

export type FormVersions = Awaited<ReturnType<typeof client.templates.list>>[number];
export type TemplateVersion = FormVersions['versions'][number];

/**
 * The version by which a form is printed on a day: the office's own where one is in force, of several the one that began
 * last; else the one that comes with the program.
 */
export function versionInUse(versions: readonly TemplateVersion[], on: PlainDate): TemplateVersion | undefined {
  const inForce = versions.filter(({ from, to }) => from <= on && (to === null || on <= to));
  const own = inForce.filter((version) => version.own !== null);
  return own.sort((left, right) => right.from.localeCompare(left.from))[0] ?? inForce[0];
}
