import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeCouple } from '#host/practice/people.ts';
import { draft, openDesk, practise, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

describe.each(transports)("the couple's own check over $name", (transport) => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(transport);
    await practise(desk);
  });
  afterEach(() => desk.close());

  const act = (caseId: string) => ({ caseId, eventId: randomUUID() });

  async function registered(): Promise<string> {
    const { client } = desk;
    const caseId = await draft(client);
    await client.cases.submit({ ...act(caseId), upon: 1 });
    await client.cases.approve({ ...act(caseId), opinion: '符合结婚条件，准予登记' });
    await client.cases.register(act(caseId));
    return caseId;
  }

  it('shows each what will be printed, keeps that they found it right, and a correction takes it back', async () => {
    const { client } = desk;
    const caseId = await registered();
    const couple = completeCouple(today);
    const lines = await client.certificates.lines({ caseId, party: 'woman' });
    expect(lines).toContainEqual({ label: '持证人', value: couple.woman.name });
    expect(lines).toContainEqual({ label: '结婚证字号', value: 'J500103-2026-000002' });
    const numbers = lines.filter(({ label }) => label === '身份证件号').map(({ value }) => value);
    expect(numbers).toEqual([expect.stringMatching(/^\d{17}[\dX]$/), expect.stringMatching(/^\d{17}[\dX]$/)]);
    await client.certificates.check({ ...act(caseId), party: 'man' });
    const both = await client.certificates.check({ ...act(caseId), party: 'woman' });
    expect(both.certificates).toMatchObject({ man: { checkedOn: today }, woman: { checkedOn: today } });
    await expect(client.certificates.check({ ...act(caseId), party: 'man' })).rejects.toMatchObject({
      code: 'WRONG_STAGE',
    });

    const application = { ...couple, man: { ...couple.man, name: '李沐旸' } };
    const corrected = { matter: 'marriage.registration', application } as const;
    const after = await client.cases.correct({ ...act(caseId), corrected, reason: '姓名录入有误' });
    expect(after.certificates.man?.checkedOn).toBeUndefined();
    expect(after.certificates.woman?.checkedOn).toBeUndefined();
    const again = await client.certificates.lines({ caseId, party: 'woman' });
    expect(again).toContainEqual({ label: '姓名', value: '李沐旸' });
  });

  it('knows no check before the registration, and none once the booklet is printed', async () => {
    const { client } = desk;
    const early = await draft(client);
    await expect(client.certificates.lines({ caseId: early, party: 'man' })).rejects.toMatchObject({
      code: 'WRONG_STAGE',
    });
    await expect(client.certificates.check({ ...act(early), party: 'man' })).rejects.toMatchObject({
      code: 'WRONG_STAGE',
    });
    await client.cases.close({ ...act(early), reason: '当事人不再办理' });
    const caseId = await registered();
    await client.certificates.send({ ...act(caseId), party: 'man', printNumber: 'LX000001', printer: null });
    await expect(client.certificates.check({ ...act(caseId), party: 'man' })).rejects.toMatchObject({
      code: 'WRONG_STAGE',
    });
  });
});
