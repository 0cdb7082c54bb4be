import { describe, expect, it } from 'vitest';
import type { CaseEventBody, CaseEventType } from '#core/domain/cases/events.ts';
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
  { type: 'opened', matter: 'divorce.registration' },
  { type: 'accepted', application, ruleSet: 'R5', receiptNumber: '500103-2026-0001' },
  {
    type: 'withdrawn',
    by: 'woman',
    receiptShown: false,
    explanation: '回执遗失',
    confirmationNumber: '500103-2026-0002',
  },
  { type: 'examination-begun' },
  { type: 'lapsed', lapsedOn: day(2026, 5, 2) },
  { type: 'submitted', application, ruleSet: 'R5', verdict: 'PASS' },
  { type: 'returned', reason: '照片不清' },
  { type: 'online-check-recorded', onlineCheck },
  { type: 'approved', opinion: '符合结婚条件', ruleSet: 'R5' },
  { type: 'numbered', number: 'J500103-2026-000001', registeredOn: today },
  { type: 'numbered', number: 'BJ500103-2026-000001', registeredOn: today, parties: ['woman'] },
  { type: 'certificate-sent', party: 'man', printNumber: 'A0001', printer: 'pdf' },
  { type: 'certificate-spoiled', party: 'man', printNumber: 'A0001', reason: 'misaligned', note: '' },
  { type: 'certificate-checked', party: 'woman' },
  { type: 'certificate-confirmed', party: 'woman', printNumber: 'A0002' },
  {
    type: 'corrected',
    application,
    changes: [{ field: 'man.name', from: '艾山', to: '艾山·买买提' }],
    reason: '笔误',
    voided: [{ party: 'man', printNumber: 'A0001' }],
  },
  { type: 'answered', application, ruleSet: 'R5', number: '500103-2026-0003' },
  { type: 'progressed', step: 'forwarded', on: today, note: '', number: '500103-2026-0007', stage: 'forwarded' },
  { type: 'notified', noticeNumber: '500103-2026-0004', note: '' },
  { type: 'decided', decision: 'annul', decisionNumber: '500103-2026-0005', opinion: '予以撤销' },
  { type: 'served', party: 'man', how: 'announcement', servedOn: today, note: '' },
  { type: 'remarked', ended: 'annulled', sentence: '已撤销', effectiveOn: today, fromCaseId: 'case-2' },
  {
    type: 'filed',
    archiveClass: 'marriage',
    year: 2026,
    volume: 7,
    number: 'J500103-2026-000001',
    endedOn: today,
    papers: [{ title: '审查处理表', pages: 2 }],
    missingReason: '',
  },
  { type: 'refused', application, noticeNumber: '2026-1', reasons: [{ rule: 'M-03', text: '未到', basis: '条' }] },
  { type: 'closed', reason: '当事人不办了', application: { man: { name: '李沐阳' }, woman: {} } },
];

/** Every type, so that a new one cannot be left out of the list above. */
const types: Readonly<Record<CaseEventType, true>> = {
  opened: true,
  accepted: true,
  withdrawn: true,
  'examination-begun': true,
  lapsed: true,
  submitted: true,
  returned: true,
  'online-check-recorded': true,
  approved: true,
  refused: true,
  numbered: true,
  'certificate-sent': true,
  'certificate-spoiled': true,
  'certificate-checked': true,
  'certificate-confirmed': true,
  corrected: true,
  answered: true,
  progressed: true,
  notified: true,
  decided: true,
  served: true,
  remarked: true,
  filed: true,
  closed: true,
};

describe('a journal', () => {
  it('comes back as it was written, every type of event', async () => {
    expect(new Set(bodies.map(({ type }) => type))).toEqual(new Set(Object.keys(types)));
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
    ['an application that is no object', `'{"type":"closed","reason":"x","application":[]}'`],
    ['a party that nobody is', `'{"type":"certificate-confirmed","party":"both","printNumber":"x"}'`],
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
