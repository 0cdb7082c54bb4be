import current from './current.generated.json' with { type: 'json' };
import { type Division, provinceOf } from './division.ts';
import { historicChongqing } from './historic-chongqing.ts';

/** Address codes of 港澳台居民居住证 (国办发〔2018〕81号 第三条); Taiwan's lies outside GB/T 2260. */
const residencePermitCodes: readonly Division[] = [{ code: '830000', name: '台湾', fullName: '台湾' }];

/** First years of districts whose code named another place before (§8.5). */
const startYears: Readonly<Record<string, number>> = { 500110: 2011, 500111: 2011 };

interface Row {
  readonly code: string;
  readonly name: string;
  readonly reading: string;
}

function readRows(): readonly Row[] {
  return current.rows.split('\n').map((line) => {
    const [code = '', name = '', reading = ''] = line.split(' ');
    return { code, name, reading };
  });
}

function fullNameOf(row: Row, names: ReadonlyMap<string, string>): string {
  const province = `${provinceOf(row.code)}0000`;
  const city = `${row.code.slice(0, 4)}00`;
  const above = [province, city].filter((code, index, codes) => code !== row.code && codes.indexOf(code) === index);
  return `${above.map((code) => names.get(code) ?? '').join('')}${row.name}`;
}

/** A division with its reading in the two forms that are searched. */
interface Searchable {
  readonly division: Division;
  readonly initials: string;
  readonly letters: string;
}

interface Table {
  readonly today: readonly Searchable[];
  readonly lives: ReadonlyMap<string, readonly Division[]>;
}

function buildTable(): Table {
  const rows = readRows();
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  const today = rows.map((row): Division => {
    const from = startYears[row.code];
    return { ...row, fullName: fullNameOf(row, names), ...(from === undefined ? {} : { from }) };
  });
  const lives = new Map<string, Division[]>();
  for (const division of [...today, ...residencePermitCodes, ...historicChongqing]) {
    const known = lives.get(division.code);
    if (known) known.push(division);
    else lives.set(division.code, [division]);
  }
  const searchable = today.map((division) => ({ division, ...lettersOf(division.reading ?? '') }));
  return { today: searchable, lives };
}

let built: Table | undefined;

/** Built at the first question: 3400 rows, a few milliseconds. */
function table(): Table {
  built ??= buildTable();
  return built;
}

/** How far a year lies outside the life of a code; 0 inside. */
function distance({ from = -Infinity, to = Infinity }: Division, year: number): number {
  return Math.max(0, from - year, year - to);
}

/** Every life of a code, the one of today first; empty where the code is unknown. */
export function livesOf(code: string): readonly Division[] {
  return table().lives.get(code) ?? [];
}

/**
 * The division of a code: the life that a year points to, else the one of today, else the abolished one. The year is a
 * hint (rule ADDR-1): a birth before the code existed still finds it, as numbers were made long after births.
 */
export function findDivision(code: string, year?: number): Division | undefined {
  const lives = livesOf(code);
  if (year === undefined || lives.length < 2) return lives[0];
  return lives.reduce((best, life) => (distance(life, year) < distance(best, year) ? life : best));
}

/** The full name of a code for a sentence; the digits themselves where the code is unknown. */
export function divisionName(code: string, year?: number): string {
  return findDivision(code, year)?.fullName ?? code;
}

function lettersOf(reading: string): Omit<Searchable, 'division'> {
  const syllables = reading.split("'");
  return { initials: syllables.map((syllable) => syllable.charAt(0)).join(''), letters: syllables.join('') };
}

/** 0 where a division does not match, more the better it does. */
function score({ division: { code, name, fullName }, initials, letters }: Searchable, query: string): number {
  if (code.startsWith(query)) return 5;
  if (name.startsWith(query)) return 4;
  if (fullName.includes(query)) return 3;
  return initials.startsWith(query) || letters.startsWith(query) ? 2 : 0;
}

/**
 * Divisions of today by the start of their code, by any part of their name, by pinyin or its initials (`fl` finds 涪陵区).
 * Those near a code (`near`, the office) come first. At most `limit` rows.
 */
export function searchDivisions(query: string, { limit = 20, near = '' } = {}): readonly Division[] {
  const wanted = query.replace(/[\s'’]/g, '').toLowerCase();
  if (wanted === '') return [];
  const home = near.slice(0, 2);
  return table()
    .today.map((row) => ({ division: row.division, score: score(row, wanted) }))
    .filter((hit) => hit.score > 0)
    .map((hit) => ({ ...hit, score: hit.score + (home !== '' && hit.division.code.startsWith(home) ? 10 : 0) }))
    .sort((left, right) => right.score - left.score || (left.division.code < right.division.code ? -1 : 1))
    .slice(0, limit)
    .map((hit) => hit.division);
}
