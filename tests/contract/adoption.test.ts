import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import type { CategoryCode } from '#core/domain/adoption-law/categories.ts';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { sampleApplication } from '#core/domain/matters/adoption-establishment/sample-application.ts';
import { sampleAllowance } from '#core/domain/matters/children-allowance/sample-allowance.ts';
import { openDesk, practise, type TestDesk } from './desk-kit.ts';
import { transports } from './transports.ts';

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

const matter = 'adoption.establishment';
const accepted = plainDate('2026-03-02');
const act = (caseId: string) => ({ caseId, eventId: randomUUID() });
const draftOf = (application: AdoptionApplication) => ({ matter, application }) as const;
const purpose = { purpose: 'handling' } as const;

/** As it stands at the application: nothing of what follows the acceptance. */
function applied(category: CategoryCode): AdoptionApplication {
  const {
    notice: _notice,
    evaluation: _evaluation,
    questioned: _questioned,
    ...rest
  } = sampleApplication(accepted, category);
  return { ...rest, papers: rest.papers?.filter((code) => code !== 'A15' && code !== 'P15') };
}

/** What was done in the meantime: the notice published on the day of the acceptance, the report forty days later. */
function examined(category: CategoryCode): AdoptionApplication {
  const whole = sampleApplication(accepted, category);
  const notice = whole.notice ? { notice: { ...whole.notice, published: accepted, claimed: false } } : {};
  return {
    ...whole,
    ...notice,
    evaluation: { ...whole.evaluation, consented: accepted, reported: addDays(accepted, 40) },
  };
}

async function accept(client: TongbanClient, category: CategoryCode): Promise<string> {
  const caseId = randomUUID();
  await client.cases.open({ ...act(caseId), matter });
  await client.cases.saveDraft({ caseId, upon: 0, draft: draftOf(applied(category)) });
  await client.cases.accept({ ...act(caseId), upon: 1 });
  return caseId;
}

describe('an adoption at the desk', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(inProcess, { on: accepted });
    await practise(desk, 'chenjing');
  });
  afterEach(() => desk.close());

  it.each([1, 8] as const)(
    'a foundling of category %i waits sixty days and is registered on the sixty-first',
    async (category) => {
      const { client } = desk;
      const caseId = await accept(client, category);
      const begun = await client.cases.view({ caseId, ...purpose });
      expect(begun).toMatchObject({ stage: 'examining', receiptNumber: '500103-2026-0001' });
      expect(begun.papers.map(({ paper }) => paper)).toEqual(
        expect.arrayContaining(['adoption-application', 'adoption-receipt', 'adoption-notice', 'adoption-questioning']),
      );
      expect(begun.deadlines).toMatchObject([{ code: 'adoption.decision', dueOn: '2026-04-01' }]);

      desk.setDay(addDays(accepted, 45));
      await client.cases.saveDraft({ caseId, upon: 1, draft: draftOf(examined(category)) });
      const running = await client.cases.submit({ ...act(caseId), upon: 2 });
      expect(running.stage).toBe('submitted');
      expect(running.deadlines).toMatchObject([
        { code: 'adoption.decision', dueOn: addDays(accepted, 90) },
        { code: 'adoption.notice', opensOn: addDays(accepted, 61) },
      ]);
      desk.setDay(addDays(accepted, 60));
      const approve = { ...act(caseId), opinion: '符合收养条件，准予登记' };
      await expect(client.cases.approve(approve)).rejects.toMatchObject({
        code: 'RULE_NOT_PASSED',
        data: { verdict: 'HELD', rules: 'R22' },
      });

      desk.setDay(addDays(accepted, 61));
      await client.cases.approve(approve);
      const registered = await client.cases.register(act(caseId));
      expect(registered).toMatchObject({
        stage: 'registered',
        number: '（2026）渝中收字00001',
        registeredOn: addDays(accepted, 61),
        bookletKind: 'adoption-certificate',
        parties: ['adopters'],
      });
      const [blanks] = await client.certificates.nextBlanks({ kind: 'adoption-certificate', limit: 1 });
      const printNumber = blanks?.printNumber ?? '';
      await client.certificates.send({ ...act(caseId), party: 'adopters', printNumber, printer: 'window-3' });
      expect(desk.printed).toHaveLength(1);
      await client.certificates.confirm({ ...act(caseId), party: 'adopters' });
      const issued = await client.cases.view({ caseId, ...purpose });
      expect(issued).toMatchObject({ stage: 'issued', fileable: true, deadlines: [] });
      const sums = await client.adoptions.statistics({ from: plainDate('2026-01-01'), to: plainDate('2026-12-31') });
      expect([sums.total, sums.childrenByCategory.find(({ code }) => code === String(category))?.girls]).toEqual([
        1, 1,
      ]);
      expect(await client.adoptions.notices()).toMatchObject([
        { caseId, child: '沈念安', published: accepted, lastDay: addDays(accepted, 60), result: 'adopted' },
      ]);
      expect(issued.papers.map(({ paper }) => paper)).toEqual(
        expect.arrayContaining(['adoption-review', 'adoption-certificate', 'adoption-evaluation']),
      );
      for (const offer of issued.papers) {
        const pdf = await client.papers.pdf({ caseId, ...offer, labels: true });
        expect(pdf.size, offer.paper).toBeGreaterThan(1000);
      }
      const archived = await client.archive.contents({ caseId });
      expect(archived.missing.map(({ code }) => code)).toEqual(['adoption-a2', 'adoption-certificate-copy']);
    },
  );

  it('a child that somebody claims is refused with the article, and the notice is a paper', async () => {
    const { client } = desk;
    const caseId = await accept(client, 8);
    const claimed = { ...examined(8), notice: { published: accepted, claimed: true } };
    await client.cases.saveDraft({ caseId, upon: 1, draft: draftOf(claimed) });
    const refused = await client.cases.refuse(act(caseId));
    expect(refused).toMatchObject({
      stage: 'refused',
      refusalNotice: '500103-2026-0001',
    });
    expect(refused.papers).toContainEqual({ paper: 'adoption-refusal' });
    const paper = await client.papers.pdf({ caseId, paper: 'adoption-refusal', labels: true });
    expect(paper.size).toBeGreaterThan(1000);
  });

  it('is not accepted while a paper is missing, and not submitted before all were asked alone', async () => {
    const { client } = desk;
    const caseId = randomUUID();
    await client.cases.open({ ...act(caseId), matter });
    const lacking = { ...applied(5), papers: applied(5).papers?.filter((code) => code !== 'A5') };
    await client.cases.saveDraft({ caseId, upon: 0, draft: draftOf(lacking) });
    const unready = { code: 'RULE_NOT_PASSED', data: { verdict: 'NEED', rules: 'A5' } };
    await expect(client.cases.accept({ ...act(caseId), upon: 1 })).rejects.toMatchObject(unready);
    await client.cases.saveDraft({ caseId, upon: 1, draft: draftOf(applied(5)) });
    await client.cases.accept({ ...act(caseId), upon: 2 });
    desk.setDay(addDays(accepted, 45));
    const { questioned: _questioned, ...silent } = examined(5);
    await client.cases.saveDraft({ caseId, upon: 1, draft: draftOf(silent) });
    await expect(client.cases.submit({ ...act(caseId), upon: 2 })).rejects.toMatchObject({
      data: { verdict: 'NEED', rules: expect.stringMatching(/^Q-01(,Q-01)*$/) },
    });
  });

  it('the same child in a second case is told to whom sees adoptions', async () => {
    await accept(desk.client, 5);
    const again = await accept(desk.client, 5);
    const { judgement, earlier } = await desk.client.cases.view({ caseId: again, ...purpose });
    expect(earlier.some(({ ownRole, role }) => ownRole === 'child' && role === 'child')).toBe(true);
    expect(judgement.findings.map(({ code }) => code)).toContain('adoption.childInOtherCase');
  });

  it('a counter without the role hears that there is an adoption of its child, and not which', async () => {
    const caseId = await accept(desk.client, 5);
    const { name, idNumber, birth, sex } = sampleApplication(accepted, 5).child;
    const allowance = randomUUID();
    const child = { name, birth, ...(sex ? { sex } : {}), ...(idNumber ? { idNumber } : {}) };
    const application = sampleAllowance(accepted, { child });
    await desk.client.cases.open({ ...act(allowance), matter: 'children.allowance' });
    const draft = { matter: 'children.allowance', application } as const;
    const seen = await desk.client.cases.saveDraft({ caseId: allowance, upon: 0, draft });
    expect(seen.earlier).toContainEqual(expect.objectContaining({ matter, caseId, ownRole: 'child' }));
    await practise(desk);
    const told = await desk.client.cases.saveDraft({ caseId: allowance, upon: 1, draft });
    const { earlier } = await desk.client.cases.view({ caseId: allowance });
    for (const known of [told.earlier, earlier]) {
      expect(known).toContainEqual(expect.objectContaining({ matter, caseId: '', number: null, ownRole: 'child' }));
      expect(JSON.stringify(known)).not.toContain(caseId);
    }
  });

  it('nobody without the role opens or sees one, and a look needs a purpose', async () => {
    const caseId = await accept(desk.client, 5);
    await expect(desk.client.cases.view({ caseId })).rejects.toMatchObject({ code: 'PURPOSE_NEEDED' });
    const today = await desk.client.cases.find({ text: '沈念安' });
    expect(JSON.stringify(today)).not.toContain('沈念安');
    await practise(desk);
    await expect(desk.client.cases.view({ caseId, ...purpose })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(desk.client.adoptions.notices()).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(desk.client.cases.open({ ...act(randomUUID()), matter })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
