import { randomUUID } from 'node:crypto';
import type { ApplicationOf, MatterId } from '#core/domain/matters/schemas.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { saveDraft } from '#core/usecases/drafts.ts';
import { openCase } from '#core/usecases/open-case.ts';

/** Opens a case and keeps its draft, as a clerk does. Gives the case's id. */
export async function takeIn<Id extends MatterId>(
  context: UseCaseContext,
  matter: Id,
  application: ApplicationOf<Id>,
): Promise<string> {
  const caseId = randomUUID();
  await openCase(context, { caseId, eventId: randomUUID(), matter });
  await saveDraft(context, { caseId, upon: 0, draft: { matter, application } });
  return caseId;
}
