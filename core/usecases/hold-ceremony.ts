import type { CeremonyView } from '../contract/ceremony.ts';
import { caseRoles } from '../domain/cases/actions.ts';
import { chosenScript } from '../domain/ceremony/built-in-script.ts';
import { type Ceremony, type CeremonyPhoto, ceremonyMatter, ceremonyStages } from '../domain/ceremony/ceremony.ts';
import { fillScript } from '../domain/ceremony/script.ts';
import { TongbanError } from '../domain/errors.ts';
import type { CaseSummary, RegisterReader } from '../ports.ts';
import { actOnCeremony, ceremonyWith, requireState } from './ceremonies.ts';
import { officiantsOf, scriptsOf } from './ceremony-records.ts';
import { caseOf, coupleOf } from './ceremony-views.ts';
import { officeOf, requireRole, type UseCaseContext } from './context.ts';
import { marriageStands } from './marriage-stands.ts';

/** Fails where the couple is not registered, or its marriage has ended: a ceremony is not the registration. */
async function requireRegistered(reader: RegisterReader, summary: CaseSummary): Promise<void> {
  const { matter, stage } = summary;
  if (matter !== ceremonyMatter || !(await marriageStands(reader, summary)))
    throw new TongbanError('INVALID', { field: 'case', why: 'ceremony-ended' });
  if (!ceremonyStages.includes(stage))
    throw new TongbanError('WRONG_STAGE', { stage, action: 'ceremony-unregistered' });
}

/** The list of photographs of a ceremony, with the names of its couple, none taken yet. */
async function photosOf(
  context: UseCaseContext,
  reader: RegisterReader,
  { ceremony, summary }: { readonly ceremony: Ceremony; readonly summary: CaseSummary },
): Promise<readonly CeremonyPhoto[]> {
  const scripts = (await scriptsOf(reader)).map(({ record }) => record);
  const officiants = (await officiantsOf(reader)).map(({ record }) => record);
  const filled = fillScript(chosenScript(ceremony.scriptId, scripts), {
    ...coupleOf(summary),
    on: ceremony.on,
    officiant: officiants.find(({ id }) => id === ceremony.officiantId) ?? null,
    displayName: context.account.displayName,
    office: (await officeOf(reader)).name,
  });
  return filled.photos.map((title) => ({ title, taken: false }));
}

/**
 * Begins a ceremony (开始) on its day. WRONG_STAGE where the couple is not registered yet or the day is another. One that was
 * held by a slip of the hand goes on where it was. Clerks and reviewers.
 */
export function beginCeremony(context: UseCaseContext, id: string): Promise<CeremonyView> {
  const isDone = ({ state }: Ceremony) => state === 'begun';
  return actOnCeremony(context, { id, act: 'begin', isDone }, async (writer, ceremony) => {
    const summary = await caseOf(writer, ceremony);
    await requireRegistered(writer, summary);
    if (ceremony.on !== context.clock.today())
      throw new TongbanError('WRONG_STAGE', { stage: summary.stage, action: 'ceremony-other-day' });
    const photos =
      ceremony.photos.length > 0 ? ceremony.photos : await photosOf(context, writer, { ceremony, summary });
    return { ...ceremony, state: 'begun', photos };
  });
}

/**
 * Keeps how far a ceremony has got, for after a power cut; no act, so no audit row. WRONG_STAGE where it is not being held.
 * Clerks and reviewers.
 */
export async function keepCeremony(
  context: UseCaseContext,
  kept: { readonly id: string; readonly scene: number; readonly photos: readonly CeremonyPhoto[] },
): Promise<void> {
  requireRole(context, caseRoles);
  await context.register.keep(async (keeper) => {
    requireState(await ceremonyWith(keeper, kept.id), 'keep');
    await keeper.keepCeremony(kept.id, kept.scene, kept.photos);
  });
}

/** 礼成. Clerks and reviewers. */
export function finishCeremony(context: UseCaseContext, id: string): Promise<CeremonyView> {
  const isDone = ({ state }: Ceremony) => state === 'held';
  return actOnCeremony(context, { id, act: 'finish', isDone }, async (_writer, there) => ({ ...there, state: 'held' }));
}
