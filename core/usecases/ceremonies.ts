import type { CeremonyView } from '../contract/ceremony.ts';
import { caseRoles } from '../domain/cases/actions.ts';
import { type BookingProblem, bookingProblem, isMoved } from '../domain/ceremony/booking.ts';
import { builtInScript } from '../domain/ceremony/built-in-script.ts';
import {
  bookableStages,
  type Ceremony,
  type CeremonyAct,
  type CeremonyPhoto,
  ceremonyAllows,
  ceremonyMatter,
  reopened,
} from '../domain/ceremony/ceremony.ts';
import { type ErrorData, TongbanError } from '../domain/errors.ts';
import type { CaseSummary, RegisterReader, RegisterWriter } from '../ports.ts';
import { hallsOf, officiantsOf, scriptsOf } from './ceremony-records.ts';
import { ceremonyView } from './ceremony-views.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';
import { marriageStands } from './marriage-stands.ts';

/** What a booking says. */
export type Booking = Pick<Ceremony, 'id' | 'on' | 'time' | 'hallId' | 'officiantId' | 'scriptId' | 'note'>;

type Refusal = { [C in 'INVALID' | 'CONFLICT']: { readonly code: C; readonly data: ErrorData[C] } }[
  | 'INVALID'
  | 'CONFLICT'];

const refusals: Readonly<Record<BookingProblem, Refusal>> = {
  'day-past': { code: 'INVALID', data: { field: 'on', why: 'ceremony-day-past' } },
  'no-hall': { code: 'INVALID', data: { field: 'hallId', why: 'ceremony-no-hall' } },
  'no-slot': { code: 'INVALID', data: { field: 'time', why: 'ceremony-no-slot' } },
  'slot-full': { code: 'CONFLICT', data: { what: 'ceremony-slot' } },
  'officiant-busy': { code: 'CONFLICT', data: { what: 'ceremony-officiant' } },
};

/** A booking with this id; NOT_FOUND where there is none. */
export async function ceremonyWith(reader: RegisterReader, id: string): Promise<Ceremony> {
  const found = await reader.ceremony(id);
  if (!found) throw new TongbanError('NOT_FOUND', { what: 'ceremony' });
  return found;
}

/** Fails with WRONG_STAGE where the state of a booking does not know an act. */
export function requireState({ state }: Ceremony, act: CeremonyAct): void {
  if (!ceremonyAllows(state, act)) throw new TongbanError('WRONG_STAGE', { stage: state, action: `ceremony-${act}` });
}

/** Fails where a couple can have no ceremony: another matter, a marriage that ended, a case without a certificate to come. */
async function requireBookable(reader: RegisterReader, summary: CaseSummary): Promise<void> {
  const { matter, stage } = summary;
  if (matter !== ceremonyMatter) throw new TongbanError('INVALID', { field: 'case', why: 'ceremony-matter' });
  if (!(await marriageStands(reader, summary)))
    throw new TongbanError('INVALID', { field: 'case', why: 'ceremony-ended' });
  if (!bookableStages.includes(stage)) throw new TongbanError('WRONG_STAGE', { stage, action: 'ceremony-book' });
}

/** Fails where day, hall, slot or officiant of a booking cannot be. */
async function requirePlace({ clock }: UseCaseContext, reader: RegisterReader, asked: Booking): Promise<void> {
  const [halls, booked] = [await hallsOf(reader), await reader.ceremoniesOn(asked.on)];
  const day = { today: clock.today(), halls: halls.map(({ record }) => record), booked };
  const problem = bookingProblem(asked, day);
  if (!problem) return;
  const refusal = refusals[problem];
  throw refusal.code === 'INVALID'
    ? new TongbanError('INVALID', refusal.data)
    : new TongbanError('CONFLICT', refusal.data);
}

/** Fails where an officiant or a script is not the office's. */
async function requireRecords(reader: RegisterReader, { officiantId, scriptId }: Booking): Promise<void> {
  const officiants = await officiantsOf(reader);
  if (officiantId !== null && !officiants.some(({ record }) => record.id === officiantId))
    throw new TongbanError('INVALID', { field: 'officiantId', why: 'ceremony-no-officiant' });
  const scripts = [builtInScript, ...(await scriptsOf(reader)).map(({ record }) => record)];
  if (scriptId !== null && !scripts.some(({ id }) => id === scriptId))
    throw new TongbanError('INVALID', { field: 'scriptId', why: 'ceremony-no-script' });
}

/** A booking as this account leaves it, now. */
export function stamped<T extends Omit<Ceremony, 'changedAt' | 'changedBy'>>(context: UseCaseContext, ceremony: T) {
  return { ...ceremony, changedAt: context.clock.now(), changedBy: context.account.id };
}

/**
 * Books a ceremony (预约颁证) for a marriage registration that may still end in a certificate. INVALID for any other matter and
 * for a day, hall, slot, officiant or script that cannot be; CONFLICT for a slot that is full, an officiant who is elsewhere,
 * and a couple that has a booking. The same id again does nothing. Clerks and reviewers.
 */
export async function bookCeremony(
  context: UseCaseContext,
  { caseId, ...booking }: Booking & { readonly caseId: string },
): Promise<CeremonyView> {
  requireRole(context, caseRoles);
  const { register } = context;
  const again = await register.read(async (reader) => {
    const there = await reader.ceremony(booking.id);
    return there?.caseId === caseId ? ceremonyView(reader, there) : undefined;
  });
  if (again) return again;
  const act = actOf(context, 'ceremony.book', caseId, { ceremony: booking.id, on: booking.on, time: booking.time });
  return register.write(act, async (writer) => {
    const summary = await writer.summary(caseId);
    if (!summary) throw new TongbanError('NOT_FOUND', { what: 'case' });
    await requireBookable(writer, summary);
    if (await writer.ceremonyOfCase(caseId)) throw new TongbanError('CONFLICT', { what: 'ceremony-of-case' });
    if (await writer.ceremony(booking.id)) throw new TongbanError('CONFLICT', { what: 'ceremony' });
    await requireRecords(writer, booking);
    await requirePlace(context, writer, booking);
    const fresh = { state: 'booked', scene: 0, photos: [] as readonly CeremonyPhoto[], cancelReason: '' } as const;
    const ceremony = stamped(context, { ...booking, caseId, ...fresh });
    await writer.saveCeremony(ceremony);
    return ceremonyView(writer, ceremony);
  });
}

/**
 * One audited act on a booking: `change` gives what it becomes. Where it already is what the act makes of it, nothing
 * happens and nothing is written. NOT_FOUND, WRONG_STAGE, and whatever `change` refuses with. Clerks and reviewers.
 */
export async function actOnCeremony(
  context: UseCaseContext,
  {
    id,
    act,
    isDone,
  }: { readonly id: string; readonly act: CeremonyAct; readonly isDone: (there: Ceremony) => boolean },
  change: (writer: RegisterWriter, there: Ceremony) => Promise<Ceremony>,
): Promise<CeremonyView> {
  requireRole(context, caseRoles);
  const { register } = context;
  const there = await register.read((reader) => ceremonyWith(reader, id));
  if (isDone(there)) return register.read((reader) => ceremonyView(reader, there));
  return register.write(actOf(context, `ceremony.${act}`, there.caseId, { ceremony: id }), async (writer) => {
    const current = await ceremonyWith(writer, id);
    requireState(current, act);
    const ceremony = stamped(context, await change(writer, current));
    await writer.saveCeremony(ceremony);
    return ceremonyView(writer, ceremony);
  });
}

/** Changes a booking (改期、改厅) until it is begun; refuses what {@link bookCeremony} refuses of its place. */
export function changeCeremony(context: UseCaseContext, booking: Booking): Promise<CeremonyView> {
  const keys = ['on', 'time', 'hallId', 'officiantId', 'scriptId', 'note'] as const;
  const isDone = (there: Ceremony) => there.state === 'booked' && keys.every((key) => there[key] === booking[key]);
  return actOnCeremony(context, { id: booking.id, act: 'change', isDone }, async (writer, there) => {
    await requireRecords(writer, booking);
    if (isMoved(there, booking)) await requirePlace(context, writer, booking);
    return { ...there, ...booking };
  });
}

/** Cancels a booking (取消预约); couple and slot are free again. */
export function cancelCeremony(
  context: UseCaseContext,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<CeremonyView> {
  const isDone = ({ state }: Ceremony) => state === 'cancelled';
  return actOnCeremony(context, { id, act: 'cancel', isDone }, async (_writer, there) => ({
    ...there,
    state: 'cancelled',
    cancelReason: reason,
  }));
}

/** Back from begun or held to booked (撤回), for a slip of the hand. */
export function reopenCeremony(context: UseCaseContext, id: string): Promise<CeremonyView> {
  const isDone = ({ state }: Ceremony) => state === 'booked';
  return actOnCeremony(context, { id, act: 'reopen', isDone }, async (_writer, there) => reopened(there));
}
