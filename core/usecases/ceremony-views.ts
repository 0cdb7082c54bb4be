import type { CeremonyView } from '../contract/ceremony.ts';
import { caseRoles } from '../domain/cases/actions.ts';
import { type SlotLoad, slotLoads } from '../domain/ceremony/booking.ts';
import type { Ceremony } from '../domain/ceremony/ceremony.ts';
import type { CeremonyHall } from '../domain/ceremony/records.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import type { CaseSummary, RegisterReader } from '../ports.ts';
import { hallsOf } from './ceremony-records.ts';
import { requireRole, type UseCaseContext } from './context.ts';

/** The names of a couple as its case has them: a name that was corrected is corrected at its ceremony too. */
export function coupleOf({ people }: Pick<CaseSummary, 'people'>): { readonly man: string; readonly woman: string } {
  const nameOf = (role: 'man' | 'woman') => people.find((person) => person.role === role)?.name ?? '';
  return { man: nameOf('man'), woman: nameOf('woman') };
}

/** The line of the case of a ceremony; the register's own references keep it there. */
export async function caseOf(reader: RegisterReader, { id, caseId }: Ceremony): Promise<CaseSummary> {
  const summary = await reader.summary(caseId);
  if (!summary) throw new TongbanError('DATABASE_DAMAGED', { detail: `case of ceremony ${id}` });
  return summary;
}

/** A ceremony as the desk sees it: names and where the paper stands, and nothing else of the couple. */
export async function ceremonyView(reader: RegisterReader, ceremony: Ceremony): Promise<CeremonyView> {
  const summary = await caseOf(reader, ceremony);
  const { changedAt: _at, changedBy: _by, photos, ...booking } = ceremony;
  const { stage, registeredOn, papers } = summary;
  return {
    ...booking,
    ...coupleOf(summary),
    stage,
    registeredOn,
    papers: { man: papers.man ?? 'none', woman: papers.woman ?? 'none' },
    photos: [...photos],
  };
}

/** The ceremonies of a day by hall and time, and the slots of each hall. Clerks and reviewers. */
export async function ceremoniesOfDay(
  context: UseCaseContext,
  on: PlainDate,
): Promise<{
  readonly on: PlainDate;
  readonly ceremonies: readonly CeremonyView[];
  readonly halls: readonly { readonly hall: CeremonyHall; readonly slots: readonly SlotLoad[] }[];
}> {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) => {
    const booked = await reader.ceremoniesOn(on);
    const halls = (await hallsOf(reader)).map(({ record }) => record);
    // A hall that is out of use stands behind the others.
    const places = new Map(halls.map(({ id }, index) => [id, index]));
    const placeOf = ({ hallId }: Ceremony) => places.get(hallId) ?? halls.length;
    const ceremonies: CeremonyView[] = [];
    for (const one of booked.toSorted((left, right) => placeOf(left) - placeOf(right)))
      ceremonies.push(await ceremonyView(reader, one));
    return { on, ceremonies, halls: halls.map((hall) => ({ hall, slots: slotLoads(hall, booked) })) };
  });
}

/** The booking of a couple that is not cancelled; null where it has none. Clerks and reviewers. */
export async function ceremonyOfCase(context: UseCaseContext, caseId: string): Promise<CeremonyView | null> {
  requireRole(context, caseRoles);
  return context.register.read(async (reader) => {
    const ceremony = await reader.ceremonyOfCase(caseId);
    return ceremony ? ceremonyView(reader, ceremony) : null;
  });
}
