import { rolesFor, stageAllows } from '../domain/cases/actions.ts';
import { summarise } from '../domain/cases/summary.ts';
import { TongbanError } from '../domain/errors.ts';
import type { MarriageApplication } from '../domain/matters/marriage-registration/schema.ts';
import type { Place } from '../ports.ts';
import { judgeOn, loadCase } from './case-view.ts';
import { requireRole, type UseCaseContext } from './context.ts';

/**
 * Keeps a draft (草稿) as it stands, exactly as typed; no act, so no audit row. `upon` is the revision it was typed
 * upon, 0 for the first; CONFLICT where another window saved in between.
 */
export async function saveDraft(
  context: UseCaseContext,
  input: { readonly caseId: string; readonly upon: number; readonly application: MarriageApplication },
): Promise<{ revision: number; savedAt: string }> {
  requireRole(context, rolesFor('save-draft'));
  return context.register.keep(async (keeper) => {
    const loaded = await loadCase(keeper, input.caseId);
    const { stage } = loaded.state;
    if (!stageAllows(stage, 'save-draft')) throw new TongbanError('WRONG_STAGE', { stage, action: 'save-draft' });
    const savedAt = context.clock.now();
    const revision = input.upon + 1;
    const { application } = input;
    await keeper.saveDraft(
      { caseId: input.caseId, application, revision, savedAt, savedBy: context.account.id },
      input.upon,
    );
    await keeper.updateSummary(
      summarise(loaded.state, application, judgeOn(context.clock.today(), { ...loaded, application }), savedAt),
    );
    return { revision, savedAt };
  });
}

/** Remembers the page and field of this account for after a power cut. */
export async function keepPlace(context: UseCaseContext, place: Place): Promise<void> {
  await context.register.keep((keeper) => keeper.savePlace(context.account.id, place));
}
