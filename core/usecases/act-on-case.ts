import type { CaseView } from '../contract/shapes.ts';
import { type CaseAction, caseRoles, stageAllows } from '../domain/cases/actions.ts';
import type { CaseEvent, CaseEventBody } from '../domain/cases/events.ts';
import { applyEvent } from '../domain/cases/fold.ts';
import { isTyped } from '../domain/cases/state.ts';
import { isTongbanError, TongbanError } from '../domain/errors.ts';
import type { RegisterWriter } from '../ports.ts';
import { caseView } from './case-view.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, lineOn, loadCase } from './load-case.ts';

/** An act on a case as every caller names it. `eventId` is made by the client: the same id does nothing twice. */
export interface CaseActInput {
  readonly caseId: string;
  readonly eventId: string;
}

/** Decides inside the transaction what the act's event says; may take numbers and blanks through the writer. */
export type Decide = (writer: RegisterWriter, loaded: LoadedCase) => Promise<CaseEventBody> | CaseEventBody;

async function viewIfDone(context: UseCaseContext, input: CaseActInput): Promise<CaseView | undefined> {
  return context.register.read(async (reader) => {
    const done = await reader.event(input.eventId);
    if (!done) return undefined;
    if (done.caseId !== input.caseId) throw new TongbanError('CONFLICT', { what: 'event' });
    return caseView(reader, await loadCase(reader, input.caseId, context), context);
  });
}

/** Appends an event with the summary that follows from it. */
export async function record(
  writer: RegisterWriter,
  loaded: LoadedCase,
  context: UseCaseContext,
  eventId: string,
  body: CaseEventBody,
): Promise<LoadedCase> {
  const { state } = loaded;
  const event: CaseEvent = {
    id: eventId,
    caseId: state.id,
    sequence: state.revision + 1,
    at: context.clock.now(),
    on: context.clock.today(),
    by: context.account.id,
    body,
  };
  const next = applyEvent(state, event);
  const application = isTyped(next.stage) ? loaded.application : (next.application ?? loaded.application);
  const after = { ...loaded, state: next, application, events: [...loaded.events, event] };
  await writer.appendEvent(event, lineOn(event.on, after, event.at));
  return after;
}

/**
 * One act on a case: role, stage, decision, event, audit row — one transaction. Fails with NOT_ALLOWED, WRONG_STAGE or
 * whatever the decision refuses with; nothing is written then.
 */
export async function actOnCase(
  context: UseCaseContext,
  input: CaseActInput,
  action: CaseAction,
  decide: Decide,
): Promise<CaseView> {
  requireRole(context, caseRoles);
  const done = await viewIfDone(context, input);
  if (done) return done;
  try {
    return await context.register.write(actOf(context, `case.${action}`, input.caseId), async (writer) => {
      const loaded = await loadCase(writer, input.caseId, context);
      const { stage } = loaded.state;
      if (!stageAllows(loaded.matter.flow, stage, action)) throw new TongbanError('WRONG_STAGE', { stage, action });
      const body = await decide(writer, loaded);
      const after = await record(writer, loaded, context, input.eventId, body);
      return caseView(writer, await loadCase(writer, after.state.id, context), context);
    });
  } catch (error) {
    // The same act sent twice at once: the second finds the stage moved on, or its own event already there.
    const already = isTongbanError(error) ? await viewIfDone(context, input) : undefined;
    if (already) return already;
    throw error;
  }
}
