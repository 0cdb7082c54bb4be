import { requireRole, type UseCaseContext } from './context.ts';

/** The work list (今日窗口): cases of today and unfinished ones of earlier days, and the stock of blanks. */
export async function home(context: UseCaseContext) {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const today = context.clock.today();
  return context.register.read(async (reader) => ({
    today,
    cases: await reader.casesOfDay(today),
    blanks: await reader.blankCounts(),
  }));
}
