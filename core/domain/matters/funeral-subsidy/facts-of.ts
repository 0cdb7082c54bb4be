import { isWithin } from '../../dates/arithmetic.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { type BillLine, measuredLine } from './amounts.ts';
import type { BillEntry, FuneralApplication, StatusEntry } from './application-schema.ts';
import { type FuneralHall, hallOf } from './halls.ts';
import type { FuneralSubsidy } from './schema.ts';

/** How the hall of an application stands in the register of halls; `unregistered`: the register has halls, but not this one. */
export type HallStanding = 'lawful' | 'unlawful' | 'unregistered' | 'untold';

/**
 * T5 by the register of halls on the day of the cremation (before it: on the day of the file). While the register is empty
 * the staff tell it.
 */
export function hallStanding(
  application: FuneralApplication,
  halls: readonly FuneralHall[],
  on: PlainDate,
): HallStanding {
  const { legalHall, hallId, hallName, cremated } = application;
  if (halls.length === 0) return legalHall === undefined ? 'untold' : legalHall ? 'lawful' : 'unlawful';
  if (!hallId && !hallName?.trim()) return 'untold';
  const hall = hallOf(halls, application);
  if (!hall) return 'unregistered';
  return isWithin(cremated ?? on, hall.from, hall.to) ? 'lawful' : 'unlawful';
}

/** A line of the bill in the computation; undefined while item, quantity or price is not entered. */
export function billLineOf({
  name,
  item,
  grade,
  unit = 'piece',
  quantity,
  unitPrice,
}: BillEntry): BillLine | undefined {
  if (item === undefined || quantity === undefined || unitPrice === undefined) return undefined;
  return {
    ...measuredLine(item, { unit, count: quantity, price: unitPrice }),
    ...(name === undefined ? {} : { name }),
    ...(grade === 'better' ? { isBetter: true } : {}),
  };
}

/** The lines of the hall's bill; undefined where there is none, or one of them is not complete. */
export function billOf({ bill }: FuneralApplication): readonly BillLine[] | undefined {
  const lines = bill?.map(billLineOf);
  if (!lines || lines.length === 0 || lines.includes(undefined)) return undefined;
  return lines.filter((line) => line !== undefined);
}

function statusOf({ class: held, from, to, hardship }: StatusEntry) {
  if (held === undefined) return [];
  return [
    {
      class: held,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(hardship === undefined ? {} : { hardship }),
    },
  ];
}

/** The facts of an application as the rules read them; the bill has lines of its own ({@link billOf}). */
export function factsOf(
  application: FuneralApplication,
  told: { readonly on: PlainDate; readonly halls: readonly FuneralHall[]; readonly grantedBefore: boolean },
): FuneralSubsidy {
  const { deceased, disposal, cremated, deathDivision, borneBy, papers, hotline96000, receiptOn } = application;
  const { idNumber, hukou, died, classes } = deceased ?? {};
  const standing = hallStanding(application, told.halls, told.on);
  return {
    deceased: { idNumber, hukou, died, classes: classes?.flatMap(statusOf) },
    disposal,
    cremated,
    cremationDivision: application.cremationDivision ?? hallOf(told.halls, application)?.division,
    deathDivision,
    legalHall: standing === 'lawful' ? true : standing === 'unlawful' ? false : undefined,
    borneBy,
    grantedBefore: told.grantedBefore,
    papers,
    hotline96000,
    receiptOn,
  };
}
