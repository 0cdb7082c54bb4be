import type { CaseView } from '../contract/shapes.ts';
import { caseRoles } from '../domain/cases/actions.ts';
import type { CaseEvent } from '../domain/cases/events.ts';
import { foldCase } from '../domain/cases/fold.ts';
import { summarise } from '../domain/cases/summary.ts';
import { matterOf } from '../domain/matters/index.ts';
import type { CaseActInput } from './act-on-case.ts';
import { caseView } from './case-view.ts';
import { actOf, officeOf, requireRole, type UseCaseContext } from './context.ts';
import { recordsOf } from './duplicates.ts';
import { calendarOf, judgeOn, loadCase } from './load-case.ts';

/** Opens a case (受理) with an empty draft. */
export async function openCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly matter: string },
): Promise<CaseView> {
  requireRole(context, caseRoles);
  const done = await context.register.read((reader) => reader.event(input.eventId));
  if (done) return viewCase(context, { caseId: done.caseId });
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
    const matter = matterOf(input.matter);
    const application = matter.empty();
    const people = matter.people(application);
    const state = foldCase([event]);
    const records = await recordsOf(writer, people, input);
    const [office, calendar] = [await officeOf(writer), await calendarOf(writer)];
    const judgement = judgeOn(event.on, { matter, office, calendar, application, state, ...records });
    await writer.appendEvent(event, summarise(state, people, judgement, event.at));
    return caseView(writer, await loadCase(writer, input.caseId), context);
  });
}

/** The page of a case. */
export async function viewCase(context: UseCaseContext, input: { readonly caseId: string }): Promise<CaseView> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read(async (reader) => caseView(reader, await loadCase(reader, input.caseId), context));
}
