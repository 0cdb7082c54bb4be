import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import type { ApplicationInput, CaseView } from '#core/contract/shapes.ts';
import { sampleAnnulment } from '#core/domain/matters/annulment/sample-annulment.ts';
import { sampleEnquiry } from '#core/domain/matters/archive-enquiry/sample-enquiry.ts';
import { sampleRemark } from '#core/domain/matters/court-remark/sample-remark.ts';
import { sampleProofRequest } from '#core/domain/matters/record-proof/sample-request.ts';
import { sampleReissue } from '#core/domain/matters/reissue/sample-reissue.ts';
import { marriageOf, nextCouple, openDesk, practise, registered, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

const act = (caseId: string) => ({ caseId, eventId: randomUUID() });

async function takeIn(client: TongbanClient, draft: ApplicationInput): Promise<string> {
  const caseId = randomUUID();
  await client.cases.open({ ...act(caseId), matter: draft.matter });
  await client.cases.saveDraft({ caseId, upon: 0, draft });
  return caseId;
}

async function issue(client: TongbanClient, view: CaseView): Promise<CaseView> {
  const { id: caseId, bookletKind } = view;
  if (!bookletKind) throw new Error('no booklet');
  for (const party of view.parties) {
    const [blank] = await client.certificates.nextBlanks({ kind: bookletKind, limit: 1 });
    if (!blank) throw new Error('no blank');
    const { printNumber } = blank;
    await client.certificates.send({ ...act(caseId), party, printNumber, printer: 'window-3' });
    await client.certificates.confirm({ ...act(caseId), party });
  }
  return client.cases.view({ caseId });
}

describe('the later matters at the desk', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('reissues to the one who applied: new number, one booklet', async () => {
    const { client } = desk;
    const application = { ...sampleReissue(today), applicants: ['woman' as const] };
    const caseId = await takeIn(client, { matter: 'marriage.reissue', application });
    await client.cases.submit({ ...act(caseId), upon: 1 });
    await client.cases.approve({ ...act(caseId), opinion: '符合补发条件，准予补发' });
    const view = await client.cases.register(act(caseId));
    expect(view).toMatchObject({ number: 'BJ500103-2026-000001', parties: ['woman'] });
    expect((await issue(client, view)).stage).toBe('issued');
  });

  it('refuses a reissue where the marriage has ended since, with its notice', async () => {
    const { client } = desk;
    const application = { ...sampleReissue(today), statusStands: false };
    const caseId = await takeIn(client, { matter: 'marriage.reissue', application });
    await expect(client.cases.submit({ ...act(caseId), upon: 1 })).rejects.toMatchObject({ code: 'RULE_NOT_PASSED' });
    const view = await client.cases.refuse(act(caseId));
    expect(view.papers).toEqual([{ paper: 'reissue-refusal' }]);
  });

  it('answers requests once, each series with numbers of its own', async () => {
    const { client } = desk;
    const proof = await takeIn(client, { matter: 'marriage.record-proof', application: sampleProofRequest(today) });
    const enquiry = await takeIn(client, { matter: 'marriage.archive-enquiry', application: sampleEnquiry(today) });
    const again = { ...act(proof), upon: 1 };
    const first = await client.cases.answer(again);
    expect(first).toMatchObject({ stage: 'answered', answer: { number: '500103-2026-0001' } });
    expect((await client.cases.answer(again)).answer).toEqual(first.answer);
    const view = await client.cases.answer({ ...act(enquiry), upon: 1 });
    expect(view).toMatchObject({ answer: { number: '500103-2026-0001' }, papers: [{ paper: 'archive-enquiry' }] });
    expect(await client.archive.enquiries({ year: 2026 })).toMatchObject([
      { caseId: enquiry, number: '500103-2026-0001', on: today, purpose: '办理房产登记', by: '周敏' },
    ]);
    expect(await client.archive.enquiries({ year: 2025 })).toEqual([]);
    await expect(client.cases.answer({ ...act(enquiry), upon: 1 })).rejects.toMatchObject({ code: 'WRONG_STAGE' });
  });

  it('annuls in five steps and leaves the remark on the marriage, which then stands no longer', async () => {
    const { client } = desk;
    const couple = nextCouple();
    const married = await issue(client, await registered(client, couple));
    const sample = sampleAnnulment(today);
    const original = { ...sample.original, caseId: married.id };
    const caseId = await takeIn(client, { matter: 'marriage.annulment', application: { ...sample, original } });
    await client.cases.submit({ ...act(caseId), upon: 1 });
    const early = { ...act(caseId), decision: 'annul', opinion: '应予撤销' } as const;
    await expect(client.cases.decide(early)).rejects.toMatchObject({ code: 'WRONG_STAGE' });
    await client.cases.notify({ ...act(caseId), note: '' });
    const decide = { ...act(caseId), decision: 'annul', opinion: '应予撤销' } as const;
    const decided = await client.cases.decide(decide);
    expect(decided).toMatchObject({ stage: 'decided', decision: { decision: 'annul' } });
    await client.cases.decide(decide);
    const remarked = await client.cases.view({ caseId: married.id });
    expect(remarked.remarks).toMatchObject([{ ended: 'annulled' }]);
    expect(marriageOf(remarked).man.name).toBe(couple.man.name);
    const serve = { how: 'in-person', servedOn: today, note: '' } as const;
    await client.cases.serve({ ...act(caseId), party: 'man', ...serve });
    const served = await client.cases.serve({ ...act(caseId), party: 'woman', ...serve });
    expect(served).toMatchObject({ stage: 'served', fileable: true });
    const second = await takeIn(client, { matter: 'marriage.registration', application: couple });
    expect((await client.cases.view({ caseId: second })).known.man.archiveMarriage).toBe(false);
  });

  it('shows a live marriage beside the form and lets it weigh', async () => {
    const { client } = desk;
    const couple = nextCouple();
    await registered(client, couple);
    const other = nextCouple();
    const draft = { matter: 'marriage.registration', application: { ...other, man: couple.man } } as const;
    const caseId = randomUUID();
    await client.cases.open({ ...act(caseId), matter: 'marriage.registration' });
    const saved = await client.cases.saveDraft({ caseId, upon: 0, draft });
    expect(saved.known).toEqual({
      man: { archiveMarriage: true, openDivorceApplication: false },
      woman: { archiveMarriage: false, openDivorceApplication: false },
    });
    expect(saved.duplicates).toMatchObject([{ party: 'man', kind: 'live-marriage' }]);
    await expect(client.cases.submit({ ...act(caseId), upon: 1 })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
      data: { verdict: 'REFUSE' },
    });
  });

  it('notes what a court decided, and only on a registration', async () => {
    const { client } = desk;
    const married = await issue(client, await registered(client));
    const sample = sampleRemark(today);
    const original = { ...sample.original, caseId: married.id };
    const caseId = await takeIn(client, { matter: 'marriage.court-remark', application: { ...sample, original } });
    await client.cases.answer({ ...act(caseId), upon: 1 });
    expect((await client.cases.view({ caseId: married.id })).remarks).toHaveLength(1);
    const draftCase = randomUUID();
    await client.cases.open({ ...act(draftCase), matter: 'marriage.registration' });
    const wrong = { ...sample, original: { ...sample.original, caseId: draftCase } };
    const other = await takeIn(client, { matter: 'marriage.court-remark', application: wrong });
    await expect(client.cases.answer({ ...act(other), upon: 1 })).rejects.toMatchObject({ code: 'INVALID' });
    expect((await client.cases.view({ caseId: other })).stage).toBe('draft');
  });

  it('corrects a slip before delivery: the printed booklet is void, number and day stay; after it only a reissue', async () => {
    const { client } = desk;
    const couple = nextCouple();
    const view = await registered(client, couple);
    const caseId = view.id;
    const [blank] = await client.certificates.nextBlanks({ kind: 'marriage-certificate', limit: 1 });
    const printNumber = blank?.printNumber ?? '';
    await client.certificates.send({ ...act(caseId), party: 'man', printNumber, printer: null });
    await client.certificates.confirm({ ...act(caseId), party: 'man' });
    const application = { ...couple, man: { ...couple.man, name: '李沐旸' } };
    const corrected = { matter: 'marriage.registration', application } as const;
    const after = await client.cases.correct({ ...act(caseId), corrected, reason: '姓名录入有误' });
    expect(after).toMatchObject({
      stage: 'registered',
      number: view.number,
      registeredOn: view.registeredOn,
      corrections: [{ changes: [{ field: 'man.name', from: couple.man.name, to: '李沐旸' }] }],
      certificates: { man: { state: 'none', spoiled: [{ printNumber, reason: 'wrong-content' }] } },
    });
    const used = (await client.blanks.overview()).used.find((row) => row.printNumber === printNumber);
    expect(used).toMatchObject({ state: 'void', reason: 'wrong-content' });
    await issue(client, after);
    const late = { ...act(caseId), corrected: { ...corrected, application: couple }, reason: '再改' };
    await expect(client.cases.correct(late)).rejects.toMatchObject({ code: 'WRONG_STAGE' });
  });

  it('corrects no number into that of somebody who is married to another', async () => {
    const { client } = desk;
    const married = nextCouple();
    await registered(client, married);
    const couple = nextCouple();
    const { id: caseId } = await registered(client, couple);
    const { idNumber, birth } = married.man;
    const application = { ...couple, man: { ...couple.man, idNumber, birth } };
    const corrected = { matter: 'marriage.registration', application } as const;
    await expect(client.cases.correct({ ...act(caseId), corrected, reason: '号码录入有误' })).rejects.toMatchObject({
      code: 'RULE_NOT_PASSED',
    });
    expect((await client.cases.view({ caseId })).corrections).toEqual([]);
  });

  it('finds an original by number, by the end of an identity number and by a name', async () => {
    const { client } = desk;
    const couple = nextCouple();
    const { number, id } = await registered(client, couple);
    for (const text of [number ?? '', (couple.woman.idNumber ?? '').slice(-6), couple.woman.name ?? '']) {
      expect((await client.cases.find({ text })).map((line) => line.id)).toContain(id);
    }
  });
});
