import { type CeremonyHall, ceremonyHallSchema } from '#core/domain/ceremony/records.ts';
import { type HallProblem, hallProblems } from '#core/domain/ceremony/slots.ts';

/** A hall while it is typed. */
export interface HallDraft {
  readonly id: string;
  readonly name: string;
  readonly place: CeremonyHall['place'];
  readonly sessions: readonly { readonly from?: string | undefined; readonly to?: string | undefined }[];
  readonly minutes: number | undefined;
  readonly couples: number | undefined;
}

/** A new hall with the hours of most offices. */
export function newHall(id: string): HallDraft {
  return {
    id,
    name: '',
    place: 'indoor',
    sessions: [
      { from: '09:00', to: '11:40' },
      { from: '14:00', to: '17:00' },
    ],
    minutes: 20,
    couples: 1,
  };
}

/** The hall as it can be kept with what is wrong with its hours, or undefined while something is missing. */
export function readHall(
  draft: HallDraft,
  others: readonly CeremonyHall[],
): { readonly hall: CeremonyHall; readonly problems: readonly HallProblem[] } | undefined {
  const read = ceremonyHallSchema.safeParse(draft);
  if (!read.success) return undefined;
  const hall = read.data;
  const isTaken = others.some(({ id, name }) => id !== hall.id && name === hall.name);
  return { hall, problems: [...(isTaken ? [{ code: 'name-taken' } as const] : []), ...hallProblems(hall)] };
}
