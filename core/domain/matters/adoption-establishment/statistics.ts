import { categories, categoryOf } from '../../adoption-law/categories.ts';
import { ageOn } from '../../dates/age.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { defaultLawSettings } from '../../law/settings.ts';
import { type AdopterEntry, type AdoptionApplication, childHealths } from './application-schema.ts';
import { adoptersOf } from './facts-of.ts';

/** One registered adoption, as the statistics (收养登记统计) count it. */
export interface CountedAdoption {
  readonly registeredOn: PlainDate;
  readonly application: AdoptionApplication;
}

/** A line of a table of children: all of them, boys and girls. The code has its words on the page. */
export interface ChildCount {
  readonly code: string;
  readonly total: number;
  readonly boys: number;
  readonly girls: number;
}

/** A line of a table of adopters or placers. */
export interface PlainCount {
  readonly code: string;
  readonly count: number;
}

/** Tables 1 to 9 of adoption.md §11.4: sums only, no names. */
export interface AdoptionStatistics {
  readonly total: number;
  readonly childrenByCategory: readonly ChildCount[];
  readonly childrenByHealth: readonly ChildCount[];
  readonly childrenByAge: readonly ChildCount[];
  /** One family each. */
  readonly adoptersByChildren: readonly PlainCount[];
  readonly adoptersByIncome: readonly PlainCount[];
  /** One person each. */
  readonly adoptersByMarriage: readonly PlainCount[];
  readonly adoptersByKind: readonly PlainCount[];
  /** One placing each. */
  readonly placersByKind: readonly PlainCount[];
  readonly placersByIncome: readonly PlainCount[];
}

/** What was not told (未说明); a line of its own, so that every table adds up. */
const untold = 'untold';

/** The bounds of bands, each from its lower bound up to the next one, which is not in it; the last has no end. */
const ageBands = [0, 1, 3, 6, 10, 14, 18] as const;
const wan = 1_000_000;
const yearlyBands = [0, 5 * wan, 10 * wan, 20 * wan, 50 * wan] as const;
const monthlyBands = [0, 100_000, 300_000, 500_000, 700_000, wan] as const;

/** `3-6`, or `14-` for the last band that has no end. Bounds in `unit`s. */
function bandNames(bounds: readonly number[], unit: number, open: boolean): readonly string[] {
  const names = bounds.map((from, index) => `${from / unit}-${(bounds[index + 1] ?? Number.NaN) / unit}`);
  const last = bounds.at(-1) ?? 0;
  return [...names.slice(0, -1), ...(open ? [`${last / unit}-`] : [])];
}

const ages = bandNames(ageBands, 1, false);
const yearly = bandNames(yearlyBands, wan, true);
const monthly = bandNames(monthlyBands, 100, true);

function band(value: number | undefined, bounds: readonly number[], names: readonly string[]): string {
  if (value === undefined || value < (bounds[0] ?? 0)) return untold;
  const index = bounds.findLastIndex((from) => value >= from);
  return names[index] ?? untold;
}

function childTable(
  cases: readonly CountedAdoption[],
  codes: readonly string[],
  codeOf: (one: CountedAdoption) => string,
): readonly ChildCount[] {
  return [...codes, untold].map((code) => {
    const own = cases.filter((one) => codeOf(one) === code);
    const of = (sex: 'male' | 'female') => own.filter(({ application }) => application.child.sex === sex).length;
    return { code, total: own.length, boys: of('male'), girls: of('female') };
  });
}

function plainTable(codes: readonly string[], found: readonly string[]): readonly PlainCount[] {
  return [...codes, untold].map((code) => ({ code, count: found.filter((one) => one === code).length }));
}

function childrenCode({ livingChildren }: AdoptionApplication): string {
  if (livingChildren === undefined) return untold;
  return livingChildren > 3 ? '4-' : String(livingChildren);
}

const kinds = ['mainland', 'hong-kong', 'macao', 'taiwan', 'overseas-chinese', 'foreigner'] as const;

function kindCode({ kind }: AdopterEntry): string {
  return kind === 'soldier' ? 'mainland' : (kind ?? untold);
}

/** A foundling outside an institution has no placer and is not in the tables of placers. */
function placingKind({ category }: AdoptionApplication): string | undefined {
  if (category === undefined) return untold;
  const { placer } = categoryOf(category);
  return placer === 'nobody' ? undefined : placer;
}

/** The sums of the adoptions registered from one day to another, both included (adoption.md §11.4). Age on the day of registration. */
export function adoptionStatistics(
  all: readonly CountedAdoption[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): AdoptionStatistics {
  const cases = all.filter(({ registeredOn }) => registeredOn >= from && registeredOn <= to);
  const applications = cases.map(({ application }) => application);
  const adopters = applications.flatMap(adoptersOf);
  const placed = applications.filter((one) => placingKind(one) !== undefined);
  const age = ({ registeredOn, application: { child } }: CountedAdoption) =>
    child.birth === undefined ? undefined : ageOn(child.birth, registeredOn, defaultLawSettings);
  // Of an institution nobody asks for an income.
  const persons = placed.filter((one) => placingKind(one) !== 'institution');
  return {
    total: cases.length,
    childrenByCategory: childTable(
      cases,
      categories.map(({ code }) => String(code)),
      ({ application: { category } }) => (category === undefined ? untold : String(category)),
    ),
    childrenByHealth: childTable(cases, childHealths, ({ application: { child } }) => child.health ?? untold),
    childrenByAge: childTable(cases, ages, (one) => band(age(one), ageBands, ages)),
    adoptersByChildren: plainTable(['0', '1', '2', '3', '4-'], applications.map(childrenCode)),
    adoptersByIncome: plainTable(
      yearly,
      applications.map(({ yearlyIncome }) => band(yearlyIncome, yearlyBands, yearly)),
    ),
    adoptersByMarriage: plainTable(
      ['single', 'married', 'divorced', 'widowed'],
      adopters.map(({ status }) => status ?? untold),
    ),
    adoptersByKind: plainTable(kinds, adopters.map(kindCode)),
    placersByKind: plainTable(
      ['institution', 'birth-parents', 'guardian'],
      placed.map((one) => placingKind(one) ?? untold),
    ),
    placersByIncome: plainTable(
      monthly,
      persons.map(({ placer }) => band(placer.monthlyIncome, monthlyBands, monthly)),
    ),
  };
}
