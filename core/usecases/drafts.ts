import { type CaseAction, caseRoles, stageAllows } from '../domain/cases/actions.ts';
import type { Application } from '../domain/cases/application.ts';
import { TongbanError } from '../domain/errors.ts';
import type { Place } from '../ports.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { earlierFor, type RecordsOfPeople, recordsOf } from './duplicates.ts';
import { type LoadedCase, lineOn, loadCase } from './load-case.ts';

/** Fails with WRONG_STAGE where the stage of a case does not know an act. */
export function requireStage({ matter, state }: LoadedCase, action: CaseAction): void {
  if (!stageAllows(matter.flow, state.stage, action)) {
    throw new TongbanError('WRONG_STAGE', { stage: state.stage, action });
  }
}

/**
 * Keeps a draft (草稿) as it stands, exactly as typed; no act, so no audit row. `upon` is the revision it was typed
 * upon, 0 for the first; CONFLICT where another window saved in between. Tells what the register knows of the persons.
 */
export async function saveDraft(
  context: UseCaseContext,
  input: {
    readonly caseId: string;
    readonly upon: number;
    readonly draft: { readonly matter: string; readonly application: Application };
  },
): Promise<RecordsOfPeople & { revision: number; savedAt: string }> {
  requireRole(context, caseRoles);
  const { caseId, upon } = input;
  const { application } = input.draft;
  return context.register.keep(async (keeper) => {
    const loaded = await loadCase(keeper, caseId, context);
    requireStage(loaded, 'save-draft');
    if (input.draft.matter !== loaded.matter.id) throw new TongbanError('INVALID', { field: 'matter', why: 'other' });
    const savedAt = context.clock.now();
    const revision = upon + 1;
    await keeper.saveDraft({ caseId, application, revision, savedAt, savedBy: context.account.id }, upon);
    const records = await recordsOf(keeper, loaded.matter, application, caseId);
    const typed = { ...loaded, application, ...records };
    await keeper.updateSummary(lineOn(context.clock.today(), typed, savedAt));
    return { revision, savedAt, ...records, earlier: earlierFor(context, records.earlier) };
  });
}

/** Remembers the page and field of this account for after a power cut. */
export async function keepPlace(context: UseCaseContext, place: Place): Promise<void> {
  await context.register.keep((keeper) => keeper.savePlace(context.account.id, place));
}
