import type { PlainDate } from '../../../dates/plain-date.ts';
import { successorOf } from '../../../divisions/historic-chongqing.ts';
import { chongqing, nanan } from './chongqing.ts';
import { huizhou, hunan, linyi, sichuan, wuhan } from './other-regions.ts';
import { type RegionTable, regionTableSchema, rowsOn } from './schema.ts';

/**
 * Every built-in table: of regions (a province by its first two digits, a city by four), and of districts that add to the
 * table of their region or replace its total.
 */
const inputs = [chongqing, hunan, sichuan, wuhan, huizhou, linyi, nanan];
export const regionTables: readonly RegionTable[] = inputs.map((table) => regionTableSchema.parse(table));

/** The built-in tables as an office writes its own, amounts in yuan: a start for one. */
export const builtInTexts: readonly string[] = inputs.map((table) =>
  JSON.stringify({ from: table.editions[0]?.from, table }),
);

/** A version of a table that the office brought in, and the first day on which it takes the place of the built-in one. */
interface OwnVersion {
  readonly from: PlainDate;
  readonly table: RegionTable;
}

/** The table of each region on a day: the office's newest version that has begun, else the built-in one. */
function tablesOn(own: readonly OwnVersion[], on: PlainDate): readonly RegionTable[] {
  const begun = own.filter(({ from }) => from <= on).toSorted((left, right) => right.from.localeCompare(left.from));
  const regions = new Set([...begun.map(({ table }) => table), ...regionTables].map(({ region }) => region));
  return [...regions].flatMap((region) => {
    const version = begun.find(({ table }) => table.region === region)?.table;
    return version ?? regionTables.find((table) => table.region === region) ?? [];
  });
}

/** A county's table adds to that of its region; a province or a city has a table that stands alone. */
function isDistrictCode(region: string): boolean {
  return !region.endsWith('00');
}

/** The rows in force on one day in one place: what the rules and the computation read. */
export interface TableOfDay extends RegionTable {
  /** Name of the edition, with that of the district where it has one: `CQ-2021/NANAN-2017`. */
  readonly ruleSet: string;
  /** The main document, as a notice prints it. */
  readonly document: string;
}

function inForce(table: RegionTable, on: PlainDate): RegionTable {
  return {
    region: table.region,
    editions: [...rowsOn(table.editions, on)],
    classes: [...rowsOn(table.classes, on)],
    items: [...rowsOn(table.items, on)],
    totalCaps: [...rowsOn(table.totalCaps, on)],
    exclusions: [...rowsOn(table.exclusions, on)],
    hotline: [...rowsOn(table.hotline, on)],
    places: [...rowsOn(table.places, on)],
    deadlines: [...rowsOn(table.deadlines, on)],
    settlements: [...rowsOn(table.settlements, on)],
    papers: [...rowsOn(table.papers, on)],
    forms: [...rowsOn(table.forms, on)],
  };
}

/** A district adds its classes; any other list that it has replaces that of the region. */
function combined(base: RegionTable, district: RegionTable): RegionTable {
  const either = <Rows extends readonly unknown[]>(own: Rows, given: Rows): Rows => (own.length > 0 ? own : given);
  return {
    region: base.region,
    editions: [...base.editions, ...district.editions],
    classes: [...base.classes, ...district.classes],
    items: either(district.items, base.items),
    totalCaps: either(district.totalCaps, base.totalCaps),
    exclusions: either(district.exclusions, base.exclusions),
    hotline: either(district.hotline, base.hotline),
    places: either(district.places, base.places),
    deadlines: either(district.deadlines, base.deadlines),
    settlements: either(district.settlements, base.settlements),
    papers: either(district.papers, base.papers),
    forms: either(district.forms, base.forms),
  };
}

/** Whether a division lies in a region: a province by two digits, a city by four, a county by all. */
export function liesIn(division: string, region: string): boolean {
  return division.startsWith(region.replace(/(00)+$/, ''));
}

/** The table that an office works by: that of its city before that of its province. */
function baseOf(tables: readonly RegionTable[], office: string): RegionTable | undefined {
  const [nearest] = tables
    .filter(({ region }) => !isDistrictCode(region) && liesIn(office, region))
    .toSorted((left, right) => right.region.replace(/(00)+$/, '').length - left.region.replace(/(00)+$/, '').length);
  return nearest;
}

/**
 * The table for an office and a household register on a day. The region is that of the office; the district is that of the
 * register, as its county pays (the register of another region is judged by the office's own table, which refuses it).
 * Versions that the office brought in take the place of built-in tables. Undefined where the region has no table or none
 * yet on that day.
 */
export function tableOf(
  office: string,
  hukou: string | undefined,
  on: PlainDate,
  ownTables: readonly OwnVersion[] = [],
): TableOfDay | undefined {
  const tables = tablesOn(ownTables, on);
  const region = baseOf(tables, office);
  if (!region) return undefined;
  const base = inForce(region, on);
  const home = hukou && liesIn(hukou, region.region) ? successorOf(hukou) : successorOf(office);
  const own = tables.find((table) => isDistrictCode(table.region) && table.region === home);
  const district = own && inForce(own, on);
  const table = district && district.editions.length > 0 ? combined(base, district) : base;
  const [main] = table.editions;
  if (!main) return undefined;
  return { ...table, ruleSet: table.editions.map(({ name }) => name).join('/'), document: main.document };
}

/** The regions that have a table, with their first days, for the message where there is none. */
export function knownRegions(): string {
  return regionTables
    .filter(({ region }) => !isDistrictCode(region))
    .map(({ region, editions }) => `${region} from ${editions[0]?.from}`)
    .join(', ');
}
