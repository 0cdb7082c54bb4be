import type { PlainDate } from '../../dates/plain-date.ts';
import { isSameDistrict } from '../../divisions/historic-chongqing.ts';
import type { LawDay } from '../../law/rule.ts';
import type { OfficeFacts } from '../../law/settings.ts';
import type { BillLine } from './amounts.ts';
import type { FuneralApplication } from './application-schema.ts';
import type { HallStanding } from './facts-of.ts';
import type { OwnTable } from './office-tables.ts';
import type { FuneralSubsidy } from './schema.ts';
import type { PlaceRow } from './table/schema.ts';
import { knownRegions, liesIn, type TableOfDay, tableOf } from './table/tables.ts';

/** What is asked: may the fees of this funeral be waived, by this office, on this day? The day is that of the file. */
export interface SubsidyQuestion {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly application: FuneralSubsidy;
  /** Day of the file, whose table counts; absent: `on`. The desk judges again on later days. */
  readonly fileOn?: PlainDate;
  /** Tables that the office brought in. */
  readonly ownTables?: readonly OwnTable[];
  /** What a desk knows besides; absent: the facts are all there is (`tongban check`). */
  readonly desk?: DeskFacts;
}

/** What the desk knows of a file besides the facts that every rule reads. */
export interface DeskFacts {
  readonly form: FuneralApplication;
  /** At the township the hall has not yet cremated nor billed (持表到馆办理): its part is not asked for. */
  readonly visit: 'township' | 'hall';
  /** This file has been stamped by the township. */
  readonly isStamped: boolean;
  /** Another file for the same deceased has been stamped and not yet answered. */
  readonly isStampedElsewhere: boolean;
  readonly hall: HallStanding;
  /** Undefined where there is no bill or a line is not complete. */
  readonly lines: readonly BillLine[] | undefined;
}

/** What the rules see: the question and the table of its place and day. */
export interface SubsidyContext extends SubsidyQuestion, LawDay {
  readonly table: TableOfDay;
  readonly deceased: NonNullable<FuneralSubsidy['deceased']>;
  /** The household register lies in the region of the table. */
  readonly isResident: boolean;
}

/** 没有该地区的补贴标准: the office's region has no table, or none yet on that day. */
export class SubsidyTableMissingError extends RangeError {
  readonly code = 'SUBSIDY_TABLE_MISSING';
  readonly data: { readonly division: string; readonly on: PlainDate; readonly known: string };
  constructor(division: string, on: PlainDate) {
    super(`no table of funeral subsidies for ${division} on ${on}`);
    this.data = { division, on, known: knownRegions() };
  }
}

/** The context of a question; {@link SubsidyTableMissingError}. */
export function subsidyContext(question: SubsidyQuestion): SubsidyContext {
  const { on, office, application, fileOn = on, ownTables } = question;
  const { deceased = {} } = application;
  const table = tableOf(office.division, deceased.hukou, fileOn, ownTables);
  if (!table) throw new SubsidyTableMissingError(office.division, fileOn);
  const isResident = deceased.hukou !== undefined && liesIn(deceased.hukou, table.region);
  return { ...question, ruleSet: table.ruleSet, table, deceased, isResident };
}

/** The hall has not had its turn yet: what only it can tell is not asked for. */
export function awaitsHall({ desk }: Pick<SubsidyQuestion, 'desk'>): boolean {
  return desk?.visit === 'township';
}

/** Where a place lies, seen from the household register: its county, the rest of the region, or outside. */
function zoneOf(place: string, hukou: string, region: string): 'home' | 'region' | 'elsewhere' {
  if (isSameDistrict(place, hukou)) return 'home';
  return liesIn(place, region) ? 'region' : 'elsewhere';
}

/**
 * The row of the table's matrix of places that decides. `death` where the place of death is not known and would decide;
 * undefined where the register or the place of cremation is not known, or no row speaks of them.
 */
export function placeRowOf({
  application,
  deceased: { hukou },
  table,
}: SubsidyContext): PlaceRow | 'death' | undefined {
  const { cremationDivision, deathDivision } = application;
  if (hukou === undefined || cremationDivision === undefined) return undefined;
  const cremation = zoneOf(cremationDivision, hukou, table.region);
  const death = deathDivision === undefined ? undefined : zoneOf(deathDivision, hukou, table.region);
  for (const row of table.places.filter((one) => one.cremation === 'any' || one.cremation === cremation)) {
    if (row.death === 'any') return row;
    if (death === undefined) return 'death';
    if (row.death === 'away' ? death !== 'home' : row.death === death) return row;
  }
  return undefined;
}
