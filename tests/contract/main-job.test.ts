import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeCouple } from '#host/practice/people.ts';
import { draft, openDesk, practise, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

describe.each(transports)('the main job over $name', (transport) => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(transport);
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('takes a couple from the counter to two confirmed certificates', async () => {
    const { client } = desk;
    const caseId = await draft(client);
    const submitted = await client.cases.submit({ caseId, eventId: randomUUID(), upon: 1 });
    expect(submitted).toMatchObject({ stage: 'submitted', judgement: { ruleSet: 'R5', verdict: 'PASS' } });
    await client.cases.approve({ caseId, eventId: randomUUID(), opinion: '符合结婚条件，准予登记' });
    const view = await client.cases.register({ caseId, eventId: randomUUID() });
    // practice has one registered couple already
    expect(view).toMatchObject({ stage: 'registered', number: 'J500103-2026-000002', registeredOn: today });
    for (const [party, printNumber] of [
      ['man', 'LX000001'],
      ['woman', 'LX000002'],
    ] as const) {
      expect((await client.certificates.nextBlanks({ kind: 'marriage-certificate', limit: 1 }))[0]).toMatchObject({
        printNumber,
        state: 'stock',
      });
      const act = { caseId, eventId: randomUUID(), party, printNumber, printer: 'window-3' };
      const sent = await client.certificates.send(act);
      expect(sent.view.certificates[party]).toMatchObject({ state: 'sent', printNumber });
      expect(
        Buffer.from(await sent.pdf.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      await client.certificates.confirm({ caseId, eventId: randomUUID(), party });
    }
    const done = await client.cases.view({ caseId });
    expect(done.stage).toBe('issued');
    expect(done.history.map((entry) => entry.type)).toEqual([
      'opened',
      'submitted',
      'approved',
      'numbered',
      'certificate-sent',
      'certificate-confirmed',
      'certificate-sent',
      'certificate-confirmed',
    ]);
    expect(desk.printed.map(({ printer, title }) => [printer, title])).toEqual([
      ['window-3', 'LX000001'],
      ['window-3', 'LX000002'],
    ]);
    expect((await client.cases.home()).blanks['marriage-certificate']).toMatchObject({ stock: 198, used: 2 });
  });

  it('refuses with codes and data that the page can read', async () => {
    const { client } = desk;
    const caseId = await draft(client, { ...completeCouple(today), kinship: 'B4' });
    await expect(client.cases.submit({ caseId, eventId: randomUUID(), upon: 1 })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
      data: { verdict: 'REFUSE', rules: 'M-07' },
    });
    await expect(client.cases.view({ caseId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
