import { describe, expect, it } from 'vitest';
import type { Stage } from '#core/domain/cases/state.ts';
import type { CaseSummary } from '#core/ports.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { day, now, sampleEvent, samplePerson, samplePlace, sampleSummary, today } from '../testing/sample.ts';

const fresh = freshRegister();

const add = (id: string, change: Partial<CaseSummary>) =>
  fresh.act((writer) => writer.appendEvent(sampleEvent(id, 1), sampleSummary(id, change)));
const ids = (cases: readonly CaseSummary[]) => cases.map(({ id }) => id);

describe('the cases of a day', () => {
  const at = (dayOfMonth: number) => now.replace('-02T', `-0${dayOfMonth}T`);
  const openedAndChanged = (id: string, opened: number, changed: number, stage: Stage) =>
    add(id, { stage, openedAt: at(opened), openedOn: day(2026, 3, opened), changedAt: at(changed) });

  it('are those opened or changed on it and those still open, newest first', async () => {
    await openedAndChanged('old-and-done', 1, 1, 'issued');
    await openedAndChanged('old-and-open', 1, 1, 'registered');
    await openedAndChanged('done-today', 1, 2, 'refused');
    await openedAndChanged('opened-today', 2, 4, 'issued');
    await openedAndChanged('later', 3, 3, 'issued');
    const found = await fresh.read((reader) => reader.casesOfDay(today));
    expect(ids(found)).toEqual(['opened-today', 'old-and-open', 'done-today']);
  });

  it.each([
    ['draft', true],
    ['accepted', false], // it waits thirty days; the queues of the clock show it
    ['examining', true],
    ['submitted', true],
    ['approved', true],
    ['registered', true],
    ['notified', true],
    ['decided', true],
    ['served', false],
    ['withdrawn', false],
    ['closed', false],
  ] as const)('%s of an earlier day: %s', async (stage, shown) => {
    await openedAndChanged('earlier', 1, 1, stage);
    expect(await fresh.read((reader) => reader.casesOfDay(today))).toHaveLength(shown ? 1 : 0);
  });

  it('are those of one matter in some stages, oldest first', async () => {
    await openedAndChanged('second', 2, 2, 'issued');
    await openedAndChanged('first', 1, 1, 'draft');
    await openedAndChanged('refused', 1, 1, 'refused');
    await add('other', { matter: 'funeral.subsidy', stage: 'issued' });
    const found = await fresh.read((reader) => reader.casesOfMatter('marriage.registration', ['issued', 'draft']));
    expect(ids(found)).toEqual(['first', 'second']);
  });

  it('come with their persons, whichever of them they have', async () => {
    await add('both', {});
    await add('one', { people: [samplePerson('woman', '李试样')] });
    await add('nobody', { people: [] });
    const found = await fresh.read((reader) => reader.casesOfDay(today));
    expect(Object.fromEntries(found.map(({ id, people }) => [id, people.map(({ name }) => name)]))).toEqual({
      both: ['张·试样', '李试样'],
      one: ['李试样'],
      nobody: [],
    });
  });
});

describe('accepted cases', () => {
  it('are those whose window no act has closed, oldest first', async () => {
    const accepted = (id: string, stage: Stage, dayOfMonth: number) =>
      add(id, { stage, acceptedOn: day(2026, 2, dayOfMonth) });
    await accepted('waits', 'accepted', 9);
    await accepted('examined', 'examining', 3);
    await accepted('submitted', 'submitted', 7);
    await accepted('approved', 'approved', 1);
    for (const stage of ['registered', 'issued', 'withdrawn', 'lapsed', 'refused', 'closed'] as const)
      await accepted(`over-${stage}`, stage, 5);
    await add('never-accepted', { stage: 'submitted' });
    // An allowance that is paid for years: nothing runs any more once the applicant is told.
    await add('paid', { stage: 'granted', acceptedOn: day(2026, 2, 5), awaits: false });
    const found = await fresh.read((reader) => reader.acceptedCases());
    expect(ids(found)).toEqual(['approved', 'examined', 'submitted', 'waits']);
  });
});

describe('the archive', () => {
  const ended = (id: string, changed: string, stage: Stage = 'issued', filed: CaseSummary['filed'] = null) =>
    add(id, { stage, changedAt: `${changed}T09:00:00+08:00`, filed });

  it('lists what came to an end in a year and has no place yet, by its last day', async () => {
    await ended('first', '2026-01-01');
    await ended('last', '2026-12-31', 'withdrawn');
    for (const [index, stage] of (['served', 'lapsed', 'refused', 'answered'] as const).entries())
      await ended(stage, `2026-0${index + 2}-01`, stage);
    await ended('year-before', '2025-12-31');
    await ended('year-after', '2027-01-01');
    await ended('filed', '2026-05-05', 'issued', samplePlace(1));
    await ended('closed', '2026-05-05', 'closed');
    await ended('open', '2026-05-05', 'registered');
    const found = (limit: number) => fresh.read((reader) => reader.unfiledCases(2026, limit));
    expect(ids(await found(50))).toEqual(['first', 'served', 'lapsed', 'refused', 'answered', 'last']);
    expect(ids(await found(2))).toEqual(['first', 'served']);
  });

  it('lists the files of one class and year by volume', async () => {
    const filed = (id: string, archiveClass: string, year: number, volume: number) =>
      ended(id, '2026-05-05', 'issued', { ...samplePlace(volume), archiveClass, year });
    await filed('tenth', 'marriage', 2026, 10);
    await filed('ninth', 'marriage', 2026, 9);
    await filed('divorce', 'divorce', 2026, 1);
    await filed('year-before', 'marriage', 2025, 1);
    const found = await fresh.read((reader) => reader.filedCases('marriage', 2026));
    expect(ids(found)).toEqual(['ninth', 'tenth']);
    expect(found[0]?.filed).toEqual(samplePlace(9));
  });
});
