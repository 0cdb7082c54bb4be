import { describe, expect, it } from 'vitest';
import type { CaseEventBody } from '#core/domain/cases/events.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import { freshRegister } from '../testing/fresh-register.ts';
import { day, now, sampleEvent, sampleSummary, today } from '../testing/sample.ts';

const fresh = freshRegister();

const application: MarriageApplication = {
  man: { kind: 'mainland', name: '艾山·买买提', birth: day(1996, 2, 29), papers: ['id-card'] },
  woman: { kind: 'mainland', name: '𠮷田𪚥' },
  kinship: null,
  told: ['M-25'],
};
const onlineCheck = { on: today, result: 'clear' as const, reference: 'R-1' };

/** One body of each type that a journal knows. */
const bodies: readonly CaseEventBody[] = [
  { type: 'opened', matter: 'marriage-registration' },
  { type: 'submitted', application, ruleSet: 'R5', verdict: 'PASS' },
  { type: 'returned', reason: '照片不清' },
  { type: 'online-check-recorded', onlineCheck },
  { type: 'approved', opinion: '符合结婚条件', ruleSet: 'R5' },
  { type: 'numbered', number: 'J500103-2026-000001', registeredOn: today },
  { type: 'certificate-sent', party: 'man', printNumber: 'A0001', printer: 'pdf' },
  { type: 'certificate-spoiled', party: 'man', printNumber: 'A0001', reason: 'misaligned', note: '' },
  { type: 'certificate-confirmed', party: 'woman', printNumber: 'A0002' },
  { type: 'refused', application, noticeNumber: '2026-1', reasons: [{ rule: 'M-03', text: '未到', basis: '条' }] },
  { type: 'closed', reason: '当事人不办了', application: { man: { name: '李沐阳' }, woman: {} } },
];

describe('a journal', () => {
  it('comes back as it was written, every type of event', async () => {
    const events = bodies.map((body, index) => sampleEvent('case-1', index + 1, body));
    await fresh.act(async (writer) => {
      for (const event of events) await writer.appendEvent(event, sampleSummary('case-1'));
    });
    expect(await fresh.read((reader) => reader.events('case-1'))).toEqual(events);
    expect(await fresh.read((reader) => reader.event('case-1-7'))).toEqual(events[6]);
    expect(await fresh.read((reader) => reader.event('case-1-99'))).toBeUndefined();
  });

  it('refuses a sequence that is taken, and one that leaves a gap', async () => {
    await fresh.openCase('case-1');
    const append = (sequence: number, id = 'new') =>
      fresh.act((writer) =>
        writer.appendEvent({ ...sampleEvent('case-1', sequence), id }, sampleSummary('case-1', { stage: 'closed' })),
      );
    for (const sequence of [1, 3])
      await expect(append(sequence)).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'case' } });
    await expect(append(2, 'case-1-1')).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'event' } });
    expect((await fresh.read((reader) => reader.summary('case-1')))?.stage).toBe('draft');
  });

  it('is append-only, also for somebody who goes around the program', async () => {
    await fresh.openCase('case-1');
    await expect(fresh.around("UPDATE case_event SET body = '{}'")).rejects.toThrow(/append only/);
    await expect(fresh.around('DELETE FROM case_event')).rejects.toThrow(/append only/);
    const replace =
      "INSERT OR REPLACE INTO case_event SELECT id, case_id, sequence, at, on_day, 'x', body FROM case_event";
    await expect(fresh.around(replace)).rejects.toThrow(/case_event/);
  });

  it.each([
    ['an unknown type', `'{"type":"annulled","reason":"x"}'`],
    ['a field too many', `'{"type":"closed","reason":"x","secret":1}'`],
    ['a day that does not exist', `'{"type":"numbered","number":"x","registeredOn":"2026-02-30"}'`],
    ['no JSON', `'oops'`],
  ])('with %s is damage', async (_name, body) => {
    await fresh.openCase('case-1');
    const insert = `INSERT INTO case_event VALUES ('e', 'case-1', 2, 'now', '2026-03-02', 'me', ${body})`;
    await fresh.around(insert);
    const reading = fresh.read((reader) => reader.events('case-1'));
    await expect(reading).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
  });
});

describe('summaries', () => {
  it('come back as they were written', async () => {
    const summary = sampleSummary('case-1', { number: 'J500103-2026-000001', registeredOn: today, manPaper: 'sent' });
    await fresh.act((writer) => writer.appendEvent(sampleEvent('case-1', 1), summary));
    expect(await fresh.read((reader) => reader.summary('case-1'))).toEqual(summary);
    await fresh.register.keep((keeper) => keeper.updateSummary({ ...summary, manName: '改' }));
    expect((await fresh.read((reader) => reader.summary('case-1')))?.manName).toBe('改');
    const unknown = fresh.register.keep((keeper) => keeper.updateSummary(sampleSummary('case-2')));
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never give two cases one number', async () => {
    const numbered = (id: string) =>
      fresh.act((writer) =>
        writer.appendEvent(sampleEvent(id, 1), sampleSummary(id, { number: 'J500103-2026-000001' })),
      );
    await numbered('case-1');
    await expect(numbered('case-2')).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'number' } });
  });

  it('of a day are those opened or changed on it and those still open, newest first', async () => {
    const add = (id: string, opened: number, changed: number, stage: 'draft' | 'issued' | 'refused' | 'registered') =>
      fresh.act((writer) => {
        const openedAt = now.replace('-02T', `-0${opened}T`);
        const changedAt = now.replace('-02T', `-0${changed}T`);
        const openedOn = day(2026, 3, opened);
        return writer.appendEvent(sampleEvent(id, 1), sampleSummary(id, { stage, openedAt, openedOn, changedAt }));
      });
    await add('old-and-done', 1, 1, 'issued');
    await add('old-and-open', 1, 1, 'registered');
    await add('done-today', 1, 2, 'refused');
    await add('opened-today', 2, 4, 'issued');
    await add('later', 3, 3, 'issued');
    const ids = (await fresh.read((reader) => reader.casesOfDay(today))).map((summary) => summary.id);
    expect(ids).toEqual(['opened-today', 'old-and-open', 'done-today']);
  });
});

describe('drafts', () => {
  const draft = (revision: number, remark = '') => ({
    caseId: 'case-1',
    application: { ...application, remark },
    revision,
    savedAt: now,
    savedBy: 'account-1',
  });
  const save = (revision: number, upon: number, remark?: string) =>
    fresh.register.keep((keeper) => keeper.saveDraft(draft(revision, remark), upon));

  it('are kept by revision; the later of two windows is told', async () => {
    await fresh.openCase('case-1');
    await save(1, 0);
    await save(2, 1, 'second');
    await expect(save(2, 1, 'other window')).rejects.toMatchObject({ code: 'CONFLICT', data: { what: 'draft' } });
    await expect(save(1, 0)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await fresh.read((reader) => reader.draft('case-1'))).toEqual(draft(2, 'second'));
    expect(await fresh.read((reader) => reader.auditTail(9))).toHaveLength(1); // the opening only
  });

  it('go with the act that takes them in, and begin anew', async () => {
    await fresh.openCase('case-1');
    await save(1, 0);
    await fresh.act((writer) => writer.removeDraft('case-1'));
    expect(await fresh.read((reader) => reader.draft('case-1'))).toBeUndefined();
    await expect(save(2, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await save(1, 0);
  });
});
