import type { CeremonyView } from '#core/contract/ceremony.ts';
import type { Tone } from '../../../parts/chip.tsx';

/** Whether a couple is registered: only then may its ceremony begin, for a ceremony is not the registration. */
export function isRegistered({ stage }: Pick<CeremonyView, 'stage'>): boolean {
  return stage === 'registered' || stage === 'issued';
}

/**
 * The ceremony that is to be held now: the one that was begun, else the earliest that is booked and whose couple is
 * registered. Undefined where there is none.
 */
export function nextCeremony(ceremonies: readonly CeremonyView[]): CeremonyView | undefined {
  const inOrder = ceremonies.toSorted((one, other) => one.time.localeCompare(other.time));
  return (
    inOrder.find(({ state }) => state === 'begun') ??
    inOrder.find((ceremony) => ceremony.state === 'booked' && isRegistered(ceremony))
  );
}

/** Where the couple's booklets (结婚证) stand: 未登记, 待打印, 已打印. */
export type BookletLine = 'not-registered' | 'to-print' | 'printed';

/** Whether both booklets lie ready for the ceremony. */
export function bookletLine(ceremony: Pick<CeremonyView, 'stage' | 'papers'>): BookletLine {
  if (!isRegistered(ceremony)) return 'not-registered';
  const { man, woman } = ceremony.papers;
  return man === 'right' && woman === 'right' ? 'printed' : 'to-print';
}

export const bookletTones: Readonly<Record<BookletLine, Tone>> = {
  'not-registered': 'grey',
  'to-print': 'amber',
  printed: 'green',
};

export const stateTones: Readonly<Record<CeremonyView['state'], Tone>> = {
  booked: 'blue',
  begun: 'red',
  held: 'green',
  cancelled: 'grey',
};
