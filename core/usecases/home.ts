import type { CaseSummaryView } from '../contract/shapes.ts';
import { matterOf, matters } from '../domain/matters/index.ts';
import { maskedName } from '../domain/people/mask.ts';
import type { CaseSummary, RegisterReader } from '../ports.ts';
import { maySee, requireRole, type UseCaseContext } from './context.ts';

/** A line as a list shows it: names only, and those of matters that must not be read over the counter are masked. */
export function lineOf({ people, awaits: _awaits, ...summary }: CaseSummary): CaseSummaryView {
  const { masked } = matterOf(summary.matter);
  const names = people.map(({ name }) => name).filter((name) => name !== '');
  return { ...summary, parties: [...summary.parties], names: masked ? names.map(maskedName) : names };
}

/** The lines of those cases that the account may see anything of. */
export function linesFor(context: UseCaseContext, summaries: readonly CaseSummary[]): CaseSummaryView[] {
  return summaries.filter(({ matter }) => maySee(context, matterOf(matter))).map(lineOf);
}

/** Accepted cases that wait for somebody's hand, and not for a period as divorces do (冷静期): to be brought, to be forwarded. */
async function acceptedInHand(reader: RegisterReader): Promise<readonly CaseSummary[]> {
  const found: CaseSummary[] = [];
  for (const { id, flow, cooling } of matters) {
    if (flow.accepted && !cooling) found.push(...(await reader.casesOfMatter(id, ['accepted'])));
  }
  return found;
}

/** The work list (今日窗口): cases of today and unfinished ones of earlier days, newest first, and the stock of blanks. */
export async function home(context: UseCaseContext) {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const today = context.clock.today();
  return context.register.read(async (reader) => {
    const ofDay = await reader.casesOfDay(today);
    const shown = new Set(ofDay.map(({ id }) => id));
    const inHand = (await acceptedInHand(reader)).filter(({ id }) => !shown.has(id));
    const newestFirst = [...ofDay, ...inHand].sort((one, other) => other.openedAt.localeCompare(one.openedAt));
    return { today, cases: linesFor(context, newestFirst), blanks: await reader.blankCounts() };
  });
}

/** Cases by number, identity number or name, newest first, at most fifty. */
export async function findCases(context: UseCaseContext, text: string): Promise<readonly CaseSummaryView[]> {
  requireRole(context, ['clerk', 'reviewer']);
  return context.register.read(async (reader) => linesFor(context, await reader.findCases(text, 50)));
}
