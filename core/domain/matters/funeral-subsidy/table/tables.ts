import type { PlainDate } from '../../../dates/plain-date.ts';
import { successorOf } from '../../../divisions/historic-chongqing.ts';
import { chongqing, nanan } from './chongqing.ts';
import { huizhou, hunan, linyi, sichuan, wuhan } from './other-regions.ts';
import { type RegionTable, regionTableSchema, rowsOn } from './schema.ts';

/** Regions with a table of their own; the first two digits (a province) or four (a city) say who lives in one. */
const regions: readonly RegionTable[] = [chongqing, hunan, sichuan, wuhan, huizhou, linyi].map((table) =>
  regionTableSchema.parse(table),
);

/** Districts that add to the table of their region or replace its total. */
const districts: readonly RegionTable[] = [nanan].map((table) => regionTableSchema.parse(table));

/** Every table, for tests and for a page that shows them. */
export const regionTables: readonly RegionTable[] = [...regions, ...districts];

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

/**
 * The table for an office and a household register on a day. The region is that of the office; the district is that of the
 * register, as its county pays (the register of another region is judged by the office's own table, which refuses it).
 * Undefined where the region has no table or none yet on that day.
 */
export function tableOf(office: string, hukou: string | undefined, on: PlainDate): TableOfDay | undefined {
  const region = regions.find((table) => liesIn(office, table.region));
  if (!region) return undefined;
  const base = inForce(region, on);
  const home = hukou && liesIn(hukou, region.region) ? successorOf(hukou) : successorOf(office);
  const own = districts.find((table) => table.region === home);
  const district = own && inForce(own, on);
  const table = district && district.editions.length > 0 ? combined(base, district) : base;
  const [main] = table.editions;
  if (!main) return undefined;
  return { ...table, ruleSet: table.editions.map(({ name }) => name).join('/'), document: main.document };
}

/** The regions that have a table, with their first days, for the message where there is none. */
export function knownRegions(): string {
  return regions.map(({ region, editions }) => `${region} from ${editions[0]?.from}`).join(', ');
}
