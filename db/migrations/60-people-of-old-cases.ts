import type Database from 'better-sqlite3';
import { z } from 'zod';
import { parsePlainDate } from '#core/domain/dates/plain-date.ts';
import { matchKey } from '#core/domain/identity/match-key.ts';

/** What the index needs of a party; whatever else an old application says is left aside. */
const partySchema = z
  .object({ idNumber: z.string().catch(''), birth: z.string().catch('') })
  .catch({ idNumber: '', birth: '' });
const coupleSchema = z.object({ man: partySchema, woman: partySchema });
const eventSchema = z.object({ application: coupleSchema }).transform(({ application }) => application);

type Couple = z.infer<typeof coupleSchema>;
const nobody: Couple = { man: { idNumber: '', birth: '' }, woman: { idNumber: '', birth: '' } };

/** A text that cannot be read gives no numbers; opening the case itself then says that it is damaged. */
function coupleIn(schema: z.ZodType<Couple>, text: string): Couple | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

interface OldCase {
  readonly id: string;
  readonly man_name: string;
  readonly woman_name: string;
  readonly opened_at: string;
}

interface Lookups {
  readonly draft: Database.Statement<[string], { application: string }>;
  readonly journal: Database.Statement<[string], { body: string }>;
}

/** The couple as last typed: the draft where there is one, else the last event that took the application in. */
function coupleOf({ draft, journal }: Lookups, caseId: string): Couple {
  const typed = draft.get(caseId);
  if (typed) return coupleIn(coupleSchema, typed.application) ?? nobody;
  for (const { body } of journal.all(caseId)) {
    const couple = coupleIn(eventSchema, body);
    if (couple) return couple;
  }
  return nobody;
}

/** Enters the persons of the cases of before; runs while `case_record` still has their names. */
export function indexPeopleOfOldCases(database: Database.Database): void {
  const lookups: Lookups = {
    draft: database.prepare('SELECT application FROM draft WHERE case_id = ?'),
    journal: database.prepare('SELECT body FROM case_event WHERE case_id = ? ORDER BY sequence DESC'),
  };
  const insert = database.prepare('INSERT INTO case_person VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const old = database.prepare<[], OldCase>('SELECT id, man_name, woman_name, opened_at FROM case_record').all();
  for (const { id, man_name, woman_name, opened_at } of old) {
    const couple = coupleOf(lookups, id);
    for (const [role, name] of [
      ['man', man_name],
      ['woman', woman_name],
    ] as const) {
      const { idNumber, birth } = couple[role];
      if (name === '' && idNumber === '') continue;
      const key = matchKey(idNumber);
      insert.run(id, role, name, parsePlainDate(birth) ?? null, idNumber, key, [...key].reverse().join(''), opened_at);
    }
  }
}
