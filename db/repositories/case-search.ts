import type { Knex } from 'knex';
import { matchKey } from '#core/domain/identity/match-key.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import type { RegisterReader } from '#core/ports.ts';
import { reversed } from './people.ts';
import { summariesOf, summaryQuery } from './summary-row.ts';

/** From so many characters on a text is looked for in identity numbers. */
const leastOfNumber = 4;
/** Longer than any name and any number. */
const longestText = 400;
/** Signs that LIKE reads as its own; no name and no number has them. */
const patternSigns = /[%_\\]/;
/** A registration number, an identity number or a part of one: letters, hyphens and at least one digit. */
const numberLike = /^[A-Z-]*\d[\dA-Z-]*$/;

/** One way to find cases: a condition on the index of persons or on registration numbers. */
type Find = (query: Knex.QueryBuilder) => Knex.QueryBuilder;

interface Finds {
  readonly numbers: readonly Find[];
  readonly persons: readonly Find[];
}

/** Everything that begins with a text, as a range of an index. Needs an order by code points (BINARY, or C). */
function beginsWith(column: string, text: string): Find {
  return (query) => query.whereBetween(column, [text, `${text}\u{10ffff}`]);
}

function identityFinds(number: string): readonly Find[] {
  return [
    (persons) => persons.where({ match_key: matchKey(number) }), // 15 digits find the 18 that replaced them
    beginsWith('match_key', number),
    beginsWith('match_key_reversed', reversed(number)),
  ];
}

/** What a text can find: a registration number and a name by any part, an identity number by its beginning or its end. */
function findsOf(text: string): Finds {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const name = normaliseName(text);
  if (name === '' || text.length > longestText || patternSigns.test(text)) return { numbers: [], persons: [] };
  const identity = number.length >= leastOfNumber ? identityFinds(number) : [];
  if (!numberLike.test(number))
    return { numbers: [], persons: [(persons) => persons.whereILike('name', `%${name}%`), ...identity] };
  return { numbers: [(cases) => cases.whereILike('number', `%${number}%`)], persons: identity };
}

/** Ids of the newest finds of one kind, out of an index that holds all that is asked. */
function newest(db: Knex, query: Knex.QueryBuilder, limit: number): Knex.QueryBuilder {
  const order = ['opened_at', 'case_id'].map((column) => ({ column, order: 'desc' }));
  return db.select('case_id').from(query.orderBy(order).limit(limit).as('found'));
}

/** The query of {@link RegisterReader.findCases}; undefined for a text that can find nothing. */
export function findCasesQuery(db: Knex, text: string, limit: number): Knex.QueryBuilder | undefined {
  const { numbers, persons } = findsOf(text);
  const numbered = () => db('case_record').select('id as case_id').whereNotNull('number');
  const [first, ...others] = [
    ...numbers.map((find) => newest(db, find(numbered()), limit)),
    // Both persons of a case may be found, so twice the limit holds as many cases as are asked for.
    ...persons.map((find) => newest(db, find(db('case_person').select('case_id')), 2 * limit)),
  ];
  if (!first) return undefined;
  return summaryQuery(db)
    .whereIn('c.id', first.unionAll(others))
    .orderBy([
      { column: 'c.opened_at', order: 'desc' },
      { column: 'c.id', order: 'desc' },
    ])
    .limit(limit);
}

export function caseSearch(db: Knex): Pick<RegisterReader, 'findCases'> {
  return {
    async findCases(text, limit) {
      const query = findCasesQuery(db, text, limit);
      return query ? summariesOf(db, query) : [];
    },
  };
}
