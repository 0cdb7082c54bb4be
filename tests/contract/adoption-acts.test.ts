import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import type { ApplicationInput, CaseView } from '#core/contract/shapes.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { sampleBackEntry } from '#core/domain/matters/adoption-back-entry/sample-back-entry.ts';
import { sampleDissolutionApplication } from '#core/domain/matters/adoption-dissolution/sample-application.ts';
import { sampleAdoptionProof } from '#core/domain/matters/adoption-proof/sample-proof.ts';
import { sampleAdoptionReissue } from '#core/domain/matters/adoption-reissue/sample-reissue.ts';
import { sampleAdoptionRevocation } from '#core/domain/matters/adoption-revocation/sample-revocation.ts';
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
  const [blank] = bookletKind ? await client.certificates.nextBlanks({ kind: bookletKind, limit: 1 }) : [];
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

  it('reissues: a number of its own, the number and day of the adoption on the certificate', async () => {
    const { client } = desk;
    const caseId = await takeIn(client, { matter: 'adoption.reissue', application: sampleAdoptionReissue(today) });
    await client.cases.submit({ ...act(caseId), upon: 1 });
    await client.cases.approve({ ...act(caseId), opinion: '符合补发条件，准予补发' });
    const registered = await client.cases.register(act(caseId));
    expect(registered).toMatchObject({ number: '500103-2026-0001', bookletKind: 'adoption-certificate' });
    const issued = await issue(client, registered);
    expect(issued).toMatchObject({ stage: 'issued', fileable: true });
    expect(await everyPaper(client, issued)).toBe(3);
  });

  it('refuses the certificate of an adoption that was dissolved (case 23)', async () => {
    const { client } = desk;
    const application = { ...sampleAdoptionReissue(today), state: 'dissolved' as const };
    const caseId = await takeIn(client, { matter: 'adoption.reissue', application });
    expect((await client.cases.refuse(act(caseId))).papers).toEqual([{ paper: 'adoption-act-refusal' }]);
  });

  it('gives a certificate of a record once, with its review form', async () => {
    const { client } = desk;
    const caseId = await takeIn(client, { matter: 'adoption.proof', application: sampleAdoptionProof(today) });
    const answered = await client.cases.answer({ ...act(caseId), upon: 1 });
    expect(answered).toMatchObject({ stage: 'answered', answer: { number: '500103-2026-0001' }, fileable: true });
    expect(await everyPaper(client, answered)).toBe(2);
  });

  it('revokes an adoption that was entered from paper: told, decided, served on adopter and placer', async () => {
    const { client } = desk;
    const old = await takeIn(client, { matter: 'adoption.back-entry', application: sampleBackEntry() });
    const entered = await client.cases.answer({ ...act(old), upon: 1 });
    expect(entered).toMatchObject({ stage: 'answered', papers: [], fileable: true });
    const sample = sampleAdoptionRevocation(today);
    const original = { ...sampleBackEntry().original, caseId: old };
    const application = { ...sample, original, certificateCollected: false };
    const caseId = await takeIn(client, { matter: 'adoption.revocation', application });
    await client.cases.submit({ ...act(caseId), upon: 1 });
    await client.cases.notify({ ...act(caseId), note: '当面告知' });
    await client.cases.decide({ ...act(caseId), decision: 'annul', opinion: '证据确实，应予撤销' });
    const remarked = await look(client, old);
    expect(remarked.remarks).toMatchObject([{ ended: 'adoption-revoked', on: today }]);
    const serve = { how: 'in-person', servedOn: today, note: '' } as const;
    const first = await client.cases.serve({ ...act(caseId), party: 'adopter', ...serve });
    expect(first).toMatchObject({ stage: 'decided', servedTo: ['adopter', 'placer'] });
    await expect(client.cases.serve({ ...act(caseId), party: 'man', ...serve })).rejects.toMatchObject({
      code: 'INVALID',
    });
    const served = await client.cases.serve({ ...act(caseId), party: 'placer', ...serve });
    expect(served).toMatchObject({ stage: 'served', fileable: true });
    // application, notice, decision, two records of service, and the notice that the certificate is void
    expect(await everyPaper(client, served)).toBe(6);
  });

  it('tells of a file that was entered before', async () => {
    const { client } = desk;
    const draft = { matter: 'adoption.back-entry', application: sampleBackEntry() } as const;
    const first = await takeIn(client, draft);
    await client.cases.answer({ ...act(first), upon: 1 });
    const again = await takeIn(client, draft);
    const view = await look(client, again);
    expect(view.earlier.map(({ caseId }) => caseId)).toContain(first);
    expect(view.judgement.findings.map(({ code }) => code)).toContain('backEntry.similar');
  });

  it('a dissolution leaves its remark on the adoption', async () => {
    const { client } = desk;
    const old = await takeIn(client, { matter: 'adoption.back-entry', application: sampleBackEntry() });
    await client.cases.answer({ ...act(old), upon: 1 });
    const sample = sampleDissolutionApplication(today);
    const application = { ...sample, original: { ...sampleBackEntry().original, caseId: old } };
    const caseId = await takeIn(client, { matter: 'adoption.dissolution', application });
    await client.cases.accept({ ...act(caseId), upon: 1 });
    await client.cases.submit({ ...act(caseId), upon: 1 });
    await client.cases.approve({ ...act(caseId), opinion: '准予登记' });
    await client.cases.register(act(caseId));
    const { remarks } = await look(client, old);
    expect(remarks).toMatchObject([{ ended: 'adoption-dissolved' }]);
    expect(remarks[0]?.sentence).toContain('（2026）渝中解字00001');
  });
});
