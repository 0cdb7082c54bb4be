import type { CaseSummaryView } from '../contract/shapes.ts';
import { matterOf } from '../domain/matters/index.ts';
import { maskedName } from '../domain/people/mask.ts';
import type { CaseSummary } from '../ports.ts';
import { maySee, requireRole, type UseCaseContext } from './context.ts';

/** A line as a list shows it: names only, and those of matters that must not be read over the counter are masked. */
export function lineOf({ people, ...summary }: CaseSummary): CaseSummaryView {
  const { masked } = matterOf(summary.matter);
  const names = people.map(({ name }) => name).filter((name) => name !== '');
  return { ...summary, parties: [...summary.parties], names: masked ? names.map(maskedName) : names };
}

/** The lines of those cases that the account may see anything of. */
export function linesFor(context: UseCaseContext, summaries: readonly CaseSummary[]): CaseSummaryView[] {
  return summaries.filter(({ matter }) => maySee(context, matterOf(matter))).map(lineOf);
}

/** The work list (今日窗口): cases of today and unfinished ones of earlier days, and the stock of blanks. */
export async function home(context: UseCaseContext) {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const today = context.clock.today();
  return context.register.read(async (reader) => ({
    today,
    cases: linesFor(context, await reader.casesOfDay(today)),
    blanks: await reader.blankCounts(),
  }));
}

/** Cases by number, identity number or name, newest first, at most fifty. */
export async function findCases(context: UseCaseContext, text: string): Promise<readonly CaseSummaryView[]> {
  requireRole(context, ['clerk', 'reviewer']);
  return context.register.read(async (reader) => linesFor(context, await reader.findCases(text, 50)));
}
