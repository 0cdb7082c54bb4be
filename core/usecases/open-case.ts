import type { CaseView } from '../contract/shapes.ts';
import { caseRoles, type ViewPurpose } from '../domain/cases/actions.ts';
import type { CaseEvent } from '../domain/cases/events.ts';
import { foldCase } from '../domain/cases/fold.ts';
import { TongbanError } from '../domain/errors.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { CaseActInput } from './act-on-case.ts';
import { caseView } from './case-view.ts';
import { actOf, officeOf, requireMatter, requireRole, type UseCaseContext } from './context.ts';
import { recordsOf } from './duplicates.ts';
import { calendarOf, lineOn, loadCase, tablesOf } from './load-case.ts';

/** Opens a case (受理) with an empty draft. */
export async function openCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly matter: string },
): Promise<CaseView> {
  requireRole(context, caseRoles);
  const matter = matterOf(input.matter);
  requireMatter(context, matter);
  const done = await context.register.read((reader) => reader.event(input.eventId));
  if (done) return viewDone(context, done.caseId);
  return context.register.write(actOf(context, 'case.open', input.caseId), async (writer) => {
    const event: CaseEvent = {
      id: input.eventId,
      caseId: input.caseId,
      sequence: 1,
      at: context.clock.now(),
      on: context.clock.today(),
      by: context.account.id,
      body: { type: 'opened', matter: input.matter },
    };
    const application = matter.empty();
    const state = foldCase([event]);
    const records = await recordsOf(writer, matter, application, input.caseId);
    const [office, calendar] = [await officeOf(writer), await calendarOf(writer)];
    const tables = await tablesOf(writer, matter);
    const opened = { matter, office, calendar, application, state, tables, ...records };
    await writer.appendEvent(event, lineOn(event.on, opened, event.at));
    return caseView(writer, await loadCase(writer, input.caseId, context), context);
  });
}

function viewDone(context: UseCaseContext, caseId: string): Promise<CaseView> {
  return context.register.read(async (reader) => caseView(reader, await loadCase(reader, caseId, context), context));
}

/**
 * The page of a case. A secret one (收养) is shown for a purpose only, and the look is audited with it: PURPOSE_NEEDED where
 * none is told.
 */
export async function viewCase(
  context: UseCaseContext,
  { caseId, purpose }: { readonly caseId: string; readonly purpose?: ViewPurpose | undefined },
): Promise<CaseView> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const summary = await context.register.read((reader) => reader.summary(caseId));
  if (!summary || !matterOf(summary.matter).secret) return viewDone(context, caseId);
  requireMatter(context, matterOf(summary.matter));
  if (!purpose) throw new TongbanError('PURPOSE_NEEDED', {});
  return context.register.write(actOf(context, 'case.view', caseId, { purpose }), async (writer) =>
    caseView(writer, await loadCase(writer, caseId, context), context),
  );
}
