import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import type { ApplicationInput, CaseView } from '#core/contract/shapes.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { sampleDissolutionApplication } from '#core/domain/matters/adoption-dissolution/sample-application.ts';
import { openDesk, practise, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

const act = (caseId: string) => ({ caseId, eventId: randomUUID() });
const look = (client: TongbanClient, caseId: string) => client.cases.view({ caseId, purpose: 'handling' });

async function takeIn(client: TongbanClient, draft: ApplicationInput): Promise<string> {
  const caseId = randomUUID();
  await client.cases.open({ ...act(caseId), matter: draft.matter });
  await client.cases.saveDraft({ caseId, upon: 0, draft });
  return caseId;
}

/** Prints the one paper of the adopters and finds it right. */
async function issue(client: TongbanClient, { id: caseId, bookletKind, parties }: CaseView): Promise<CaseView> {
  expect(parties).toEqual(['adopters']);
  const blank = bookletKind && (await client.certificates.nextBlank({ kind: bookletKind }));
  if (!blank) throw new Error('no blank');
  const { printNumber } = blank;
  await client.certificates.send({ ...act(caseId), party: 'adopters', printNumber, printer: 'window-3' });
  return client.certificates.confirm({ ...act(caseId), party: 'adopters' });
}

async function everyPaper(client: TongbanClient, { id: caseId, papers }: CaseView): Promise<number> {
  for (const offer of papers) expect((await client.papers.pdf({ caseId, ...offer })).size).toBeGreaterThan(1000);
  return papers.length;
}

describe('acts on a registered adoption at the desk', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk, 'chenjing');
  });
  afterEach(() => desk.close());

  it('a clerk without the role opens none, and nobody looks without a purpose', async () => {
    const { client } = desk;
    const application = sampleDissolutionApplication(today);
    const caseId = await takeIn(client, { matter: 'adoption.dissolution', application });
    await expect(client.cases.view({ caseId })).rejects.toMatchObject({ code: 'PURPOSE_NEEDED' });
    await practise(desk, 'zhoumin');
    await expect(look(client, caseId)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const opening = { ...act(randomUUID()), matter: 'adoption.dissolution' } as const;
    await expect(client.cases.open(opening)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('dissolves: accepted, examined, approved, numbered by the template, its proof printed, filed', async () => {
    const { client } = desk;
    const application = sampleDissolutionApplication(today);
    const { questioned: _questioned, certificateTakenBack: _taken, ...unexamined } = application;
    const caseId = await takeIn(client, { matter: 'adoption.dissolution', application: unexamined });
    const accepted = await client.cases.accept({ ...act(caseId), upon: 1 });
    expect(accepted).toMatchObject({ stage: 'examining', receiptNumber: '500103-2026-0001' });
    expect(accepted.deadlines).toMatchObject([{ code: 'dissolution.decision', dueOn: addDays(today, 30) }]);
    await expect(client.cases.submit({ ...act(caseId), upon: 1 })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
      data: { rules: expect.stringMatching(/DIS-12.*DIS-13/) },
    });
    await client.cases.saveDraft({ caseId, upon: 1, draft: { matter: 'adoption.dissolution', application } });
    await client.cases.submit({ ...act(caseId), upon: 2 });
    await client.cases.approve({ ...act(caseId), opinion: '符合解除收养条件，准予登记' });
    const registered = await client.cases.register(act(caseId));
    expect(registered).toMatchObject({ number: '（2026）渝中解字00001', bookletKind: 'adoption-dissolution-proof' });
    const issued = await issue(client, registered);
    expect(issued).toMatchObject({ stage: 'issued', fileable: true, deadlines: [] });
    // application, five questionings, review, proof
    expect(await everyPaper(client, issued)).toBe(8);
    const filed = await client.archive.file({ ...act(caseId), missingReason: '扫描件另存' });
    expect(filed.filed).toMatchObject({ archiveClass: 'adoption-dissolution', number: '（2026）渝中解字00001' });
  });

  it('refuses where the child does not consent, with the article on the notice', async () => {
    const { client } = desk;
    const application = { ...sampleDissolutionApplication(today), consents: false };
    const caseId = await takeIn(client, { matter: 'adoption.dissolution', application });
    await expect(client.cases.accept({ ...act(caseId), upon: 1 })).rejects.toMatchObject({ code: 'RULE_NOT_PASSED' });
    const refused = await client.cases.refuse(act(caseId));
    expect(refused.papers).toEqual([{ paper: 'adoption-act-refusal' }]);
    expect(await everyPaper(client, refused)).toBe(1);
  });
});
