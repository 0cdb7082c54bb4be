import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasePerson } from '#core/domain/people/person-entry.ts';
import { knexOver } from '../open/client.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { openAround } from '../testing/raw.ts';
import { day, now, sampleEvent, samplePerson, samplePlace, sampleSummary, today } from '../testing/sample.ts';
import { savePeople } from './people.ts';

const fresh = freshRegister();

const summaryOf = (id: string) => fresh.read((reader) => reader.summary(id));

describe('summaries', () => {
  it('come back as they were written', async () => {
    const summary = sampleSummary('case-1', {
      number: 'J500103-2026-000001',
      registeredOn: today,
      acceptedOn: day(2026, 2, 1),
      papers: { man: 'sent', woman: 'none' },
      parties: ['woman'],
      ended: 'divorced',
      filed: samplePlace(3),
      people: [{ ...samplePerson('man', '𠮷田𪚥', '510202600101001'), birth: day(1960, 1, 1) }],
    });
    await fresh.act((writer) => writer.appendEvent(sampleEvent('case-1', 1), summary));
    expect(await summaryOf('case-1')).toEqual(summary);
    await fresh.register.keep((keeper) => keeper.updateSummary({ ...summary, filed: null, ended: null }));
    expect(await summaryOf('case-1')).toEqual({ ...summary, filed: null, ended: null });
    expect(await summaryOf('case-2')).toBeUndefined();
    const unknown = fresh.register.keep((keeper) => keeper.updateSummary(sampleSummary('case-2')));
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never give two cases one number or one place in the archive', async () => {
    const open = (id: string, change: Parameters<typeof sampleSummary>[1]) =>
      fresh.act((writer) => writer.appendEvent(sampleEvent(id, 1), sampleSummary(id, change)));
    const filed = samplePlace(3);
    await open('case-1', { number: 'J500103-2026-000001', filed });
    for (const [change, what] of [
      [{ number: 'J500103-2026-000001' }, 'number'],
      [{ filed }, 'archive-place'],
    ] as const)
      await expect(open('case-2', change)).rejects.toMatchObject({ code: 'CONFLICT', data: { what } });
    await open('case-2', { filed: { ...filed, volume: 4 } });
    await open('case-3', { filed: { ...filed, archiveClass: 'divorce' } });
  });

  it('never have half a place in the archive', async () => {
    await fresh.openCase('case-1');
    const half = fresh.around(
      "UPDATE case_record SET archive_class = 'marriage', archive_year = 2026, archive_volume = 3",
    );
    await expect(half).rejects.toThrow(/CHECK/);
  });

  it.each([
    ["UPDATE case_record SET ended = 'happily'", 'case case-1: ended'],
    [`UPDATE case_record SET parties = '["all"]'`, 'case case-1: 0'],
    ["UPDATE case_person SET birth = '2026-02-30'", 'persons of case case-1: birth'],
  ])('are damage after %s', async (statement, detail) => {
    await fresh.openCase('case-1');
    await fresh.around(statement);
    await expect(summaryOf('case-1')).rejects.toMatchObject({ code: 'DATABASE_DAMAGED', data: { detail } });
  });
});

const text = fc.stringMatching(/^[张李伟芳·\dX]{0,6}$/);
const person = (role: CasePerson['role']) =>
  fc.record({ name: text, idNumber: text }).map(({ name, idNumber }) => samplePerson(role, name, idNumber));
const people = fc
  .tuple(fc.option(person('man'), { nil: undefined }), fc.option(person('woman'), { nil: undefined }))
  .map((both) => both.filter((one) => one !== undefined));

describe('the persons of a case', () => {
  it('are those of its last summary, whatever they were before', async () => {
    await fresh.openCase('case-1');
    const check = fc.asyncProperty(fc.array(people, { minLength: 1, maxLength: 5 }), async (states) => {
      for (const state of states) {
        await fresh.register.keep((keeper) => keeper.updateSummary(sampleSummary('case-1', { people: state })));
        expect((await summaryOf('case-1'))?.people).toEqual(state);
      }
    });
    await fc.assert(check, { numRuns: 50 });
  });

  it('are written only where they changed', async () => {
    await fresh.openCase('case-1');
    const counting = 'CREATE TABLE written (role TEXT) STRICT';
    const trigger = (act: string) =>
      `CREATE TRIGGER person_${act} AFTER ${act} ON case_person BEGIN INSERT INTO written VALUES (new.role); END`;
    await fresh.register.close();
    const database = openAround(fresh.folder);
    for (const statement of [counting, trigger('insert'), trigger('update'), 'BEGIN']) database.exec(statement);
    const summary = sampleSummary('case-1');
    await savePeople(knexOver(database), { ...summary, openedAt: now });
    const [man] = summary.people;
    if (!man) throw new Error('the sample has two persons');
    expect(database.prepare('SELECT role FROM written').all()).toEqual([]);
    await savePeople(knexOver(database), { ...summary, people: [man, samplePerson('woman', '改')] });
    expect(database.prepare('SELECT role FROM written').all()).toEqual([{ role: 'woman' }]);
    database.exec('ROLLBACK');
    database.close();
  });
});
