import type { PlainDate } from '../../dates/plain-date.ts';
import { isSameDistrict, successorOf } from '../../divisions/historic-chongqing.ts';
import { type Fen, noMoney, sumFen } from '../../money/fen.ts';
import type { Explanation } from './amounts.ts';
import type { FuneralApplication } from './application-schema.ts';
import { type FuneralHall, hallOf } from './halls.ts';
import { statusOnForm } from './paper-records.ts';
import type { PersonClass } from './schema.ts';

/** The items of a settlement (结算项目): the five of the form, and everything else that the hall charged. */
export const settledItems = ['transport', 'storage', 'bag', 'cremation', 'urn', 'others'] as const;
export type SettledItem = (typeof settledItems)[number];

/** Charged and waived, in fen. */
export interface Charge {
  readonly billed: Fen;
  readonly waived: Fen;
}

/** One body in the settlement of a hall (结算明细一行). */
export interface SettlementLine {
  readonly caseId: string;
  readonly formNumber: string;
  readonly name: string;
  readonly idNumber: string;
  /** The county that pays: that of the household register, under its code of today. */
  readonly county: string;
  readonly class: PersonClass | undefined;
  readonly died: PlainDate | undefined;
  readonly cremated: PlainDate;
  readonly cremationNumber: string;
  /** Id in the register of halls, or the name as typed. */
  readonly hall: string;
  readonly hallName: string;
  /** The hall lies in the county that pays (本区县火化). */
  readonly isInCounty: boolean;
  readonly items: Readonly<Record<SettledItem, Charge>>;
  readonly billed: Fen;
  readonly waived: Fen;
  readonly hotline: Fen;
  readonly family: Fen;
  /** The day of the waiver, of the step 列入结算, and of the payment. */
  readonly answeredOn: PlainDate;
  readonly settledOn: PlainDate | undefined;
  readonly paidOn: PlainDate | undefined;
}

function itemOf({ item, isBetter }: Explanation['lines'][number]): SettledItem {
  const known = settledItems.find((one) => one === item);
  return known && !isBetter ? known : 'others';
}

function chargesOf({ lines }: Explanation): SettlementLine['items'] {
  const charge = (item: SettledItem): Charge => {
    const own = lines.filter((line) => itemOf(line) === item);
    return { billed: sumFen(...own.map(({ billed }) => billed)), waived: sumFen(...own.map(({ waived }) => waived)) };
  };
  return {
    transport: charge('transport'),
    storage: charge('storage'),
    bag: charge('bag'),
    cremation: charge('cremation'),
    urn: charge('urn'),
    others: charge('others'),
  };
}

/** What the line of an answered file is made of. */
export interface AnsweredSubsidy {
  readonly caseId: string;
  readonly formNumber: string;
  readonly answeredOn: PlainDate;
  readonly application: FuneralApplication;
  readonly explanation: Explanation;
  readonly halls: readonly FuneralHall[];
  readonly progress: readonly { readonly step: string; readonly on: PlainDate }[];
}

/** The line of an answered file; undefined where the day of the cremation or the register is not known. */
export function settlementLine(subsidy: AnsweredSubsidy): SettlementLine | undefined {
  const { caseId, formNumber, answeredOn, application, explanation, halls, progress } = subsidy;
  const { deceased = {}, cremated, cremationNumber = '' } = application;
  if (!cremated || !deceased.hukou) return undefined;
  const hall = hallOf(halls, application);
  const hallName = hall?.name ?? application.hallName?.trim() ?? '';
  const place = application.cremationDivision ?? hall?.division;
  const dayOf = (step: string) => progress.find((entry) => entry.step === step)?.on;
  const { billed, waived, hotline, family } = explanation;
  return {
    ...{ caseId, formNumber, answeredOn, cremated, cremationNumber, hallName, billed, waived, hotline, family },
    name: deceased.name ?? '',
    idNumber: deceased.idNumber ?? '',
    county: successorOf(deceased.hukou),
    class: statusOnForm(application)?.class,
    died: deceased.died,
    hall: hall?.id ?? hallName,
    isInCounty: place !== undefined && isSameDistrict(place, deceased.hukou),
    items: chargesOf(explanation),
    settledOn: dayOf('settled'),
    paidOn: dayOf('paid'),
  };
}

/** Sums of some lines. */
export interface SettlementSums {
  readonly bodies: number;
  readonly billed: Fen;
  readonly waived: Fen;
  readonly hotline: Fen;
  readonly family: Fen;
  readonly items: Readonly<Record<SettledItem, Charge>>;
}

/** The sums of lines; all zero where there is none. */
export function sumsOf(lines: readonly SettlementLine[]): SettlementSums {
  const sum = (of: (line: SettlementLine) => Fen) => lines.reduce((total, line) => sumFen(total, of(line)), noMoney);
  const charge = (item: SettledItem): Charge => ({
    billed: sum(({ items }) => items[item].billed),
    waived: sum(({ items }) => items[item].waived),
  });
  return {
    bodies: lines.length,
    billed: sum(({ billed }) => billed),
    waived: sum(({ waived }) => waived),
    hotline: sum(({ hotline }) => hotline),
    family: sum(({ family }) => family),
    items: {
      transport: charge('transport'),
      storage: charge('storage'),
      bag: charge('bag'),
      cremation: charge('cremation'),
      urn: charge('urn'),
      others: charge('others'),
    },
  };
}

/** Lines of one key with their sums. */
export interface SettlementGroup {
  readonly key: string;
  readonly lines: readonly SettlementLine[];
  readonly sums: SettlementSums;
}

/** Lines by a key, in the order of the keys; their lines by the day of the cremation. */
export function groupedBy(
  lines: readonly SettlementLine[],
  keyOf: (line: SettlementLine) => string,
): readonly SettlementGroup[] {
  const groups = new Map<string, SettlementLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, own]) => {
      const ordered = own.toSorted(
        (left, right) => left.cremated.localeCompare(right.cremated) || left.formNumber.localeCompare(right.formNumber),
      );
      return { key, lines: ordered, sums: sumsOf(ordered) };
    });
}

/** The settlement of one hall (殡仪馆结算明细): by the counties that pay, and in each by class. */
export interface HallSettlement {
  readonly hall: string;
  readonly hallName: string;
  readonly counties: readonly (SettlementGroup & { readonly classes: readonly SettlementGroup[] })[];
  readonly sums: SettlementSums;
}

/** The key of lines whose class no form names. */
export const noClass = '';

/** The settlements of all halls that have lines. */
export function hallSettlements(lines: readonly SettlementLine[]): readonly HallSettlement[] {
  return groupedBy(lines, ({ hall }) => hall).map(({ key, lines: own, sums }) => ({
    hall: key,
    hallName: own[0]?.hallName ?? key,
    counties: groupedBy(own, ({ county }) => county).map((county) => ({
      ...county,
      classes: groupedBy(county.lines, (line) => line.class ?? noClass),
    })),
    sums,
  }));
}
