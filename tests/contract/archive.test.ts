import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TongbanClient } from '#core/contract/index.ts';
import { unzip } from '#host/archive/testing/read-xlsx.ts';
import { pdfText } from '#templates/testing/poppler.ts';
import { nextCouple, openDesk, practise, registered, type TestDesk } from './desk-kit.ts';
import { transports } from './transports.ts';

const [inProcess] = transports;
if (!inProcess) throw new Error('no transport');

const act = (caseId: string) => ({ caseId, eventId: randomUUID() });
const textOf = async (file: File) => pdfText(new Uint8Array(await file.arrayBuffer())).replaceAll(/\s|练|习/gu, '');
const scan = new Uint8Array(PNG.sync.write(new PNG({ width: 40, height: 30 })));
const jpeg = new Uint8Array(readFileSync(join(import.meta.dirname, '../../templates/testing/photo.jpg')));

async function issued(client: TongbanClient): Promise<string> {
  const { id: caseId } = await registered(client, nextCouple());
  for (const party of ['man', 'woman'] as const) {
    const [blank] = await client.certificates.nextBlanks({ kind: 'marriage-certificate', limit: 1 });
    const printNumber = blank?.printNumber ?? '';
    await client.certificates.send({ ...act(caseId), party, printNumber, printer: null });
    await client.certificates.confirm({ ...act(caseId), party });
  }
  return caseId;
}

async function attach(client: TongbanClient, caseId: string, paper: string, bytes: Uint8Array<ArrayBuffer>) {
  const attachmentId = randomUUID();
  const file = new File([bytes], 'scan');
  return client.attachments.put({ caseId, attachmentId, paper, title: '身份证复印件', file });
}

describe('the archive at the desk', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk);
  });
  afterEach(() => desk.close());

  it('gives a file its place once, with its papers in order and nothing missing', async () => {
    const { client } = desk;
    const caseId = await issued(client);
    const before = await client.archive.contents({ caseId });
    expect(before).toMatchObject({ archiveClass: 'marriage', year: 2026 });
    expect(before.missing.filter(({ required }) => required).map(({ code }) => code)).toEqual([
      'man.identity-copy',
      'woman.identity-copy',
    ]);
    await expect(client.archive.file({ ...act(caseId), missingReason: '' })).rejects.toMatchObject({ code: 'INVALID' });
    await attach(client, caseId, 'man.identity-copy', scan);
    await attach(client, caseId, 'woman.identity-copy', scan);
    const filed = await client.archive.file({ ...act(caseId), missingReason: '' });
    expect(filed).toMatchObject({ fileable: false, filed: { archiveClass: 'marriage', year: 2026, volume: 1 } });
    expect(filed.filed?.papers.map(({ title }) => title)).toEqual([
      '结婚登记审查处理表',
      '申请结婚登记声明书（男方）',
      '申请结婚登记声明书（女方）',
      '身份证复印件',
      '身份证复印件',
    ]);
    await expect(client.archive.file({ ...act(caseId), missingReason: '' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(attach(client, caseId, 'other', scan)).rejects.toMatchObject({ code: 'WRONG_STAGE' });
    expect(await textOf(await client.archive.fileList({ caseId }))).toContain('卷内目录');
  });

  it('lists what waits, and the year as catalogue, sheet and labels', async () => {
    const { client } = desk;
    const [first, second] = [await issued(client), await issued(client)];
    expect((await client.archive.waiting({ year: 2026 })).map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect(await textOf(await client.archive.missingFile({ year: 2026 }))).toContain('身份证件复印件');
    for (const caseId of [first, second]) await client.archive.file({ ...act(caseId), missingReason: '扫描仪故障' });
    expect(await client.archive.waiting({ year: 2026 })).toEqual([]);
    expect(await textOf(await client.archive.missingFile({ year: 2026 }))).toContain('共0卷');
    const rows = await client.archive.catalogue({ archiveClass: 'marriage', year: 2026 });
    expect(rows.map(({ volume, box, line }) => [volume, box, line.id])).toEqual([
      [1, 1, first],
      [2, 1, second],
    ]);
    const asked = { archiveClass: 'marriage', year: 2026 } as const;
    const text = await textOf(await client.archive.catalogueFile({ ...asked, as: 'pdf' }));
    expect(text).toContain('案卷目录');
    const sheet = await client.archive.catalogueFile({ ...asked, as: 'xlsx' });
    const words = [...unzip(new Uint8Array(await sheet.arrayBuffer())).values()].join('');
    expect(words).toContain('J500103-2026-00000');
    expect(await textOf(await client.archive.boxLabels(asked))).toContain('盒号');
  });

  it('keeps a scan without what the camera wrote into it, and gives it back', async () => {
    const { client } = desk;
    const caseId = await issued(client);
    const exif = new Uint8Array([0xff, 0xe1, 0, 14, ...Buffer.from('Exif\0\0geheim')]);
    const withExif = new Uint8Array([...jpeg.slice(0, 2), ...exif, ...jpeg.slice(2)]);
    const line = await attach(client, caseId, 'other', withExif);
    expect(line).toMatchObject({ mediaType: 'image/jpeg', pages: 1 });
    const back = Buffer.from(await (await client.attachments.get({ attachmentId: line.id })).arrayBuffer());
    expect(back.includes('geheim')).toBe(false);
    expect(back.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    await client.attachments.remove({ attachmentId: line.id });
    await expect(client.attachments.get({ attachmentId: line.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await client.cases.view({ caseId })).attachments).toEqual([]);
  });

  it('refuses what is no whole scan, and says why', async () => {
    const { client } = desk;
    const caseId = await issued(client);
    const script = new TextEncoder().encode(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(x)>>>>endobj',
    );
    for (const [bytes, why] of [
      [new Uint8Array(), 'empty'],
      [new TextEncoder().encode('MZ this is a program'), 'type'],
      [jpeg.slice(0, 400), 'damaged'],
      [scan.slice(0, -8), 'damaged'],
    ] as const) {
      await expect(attach(client, caseId, 'other', bytes)).rejects.toMatchObject({
        code: 'ATTACHMENT_REFUSED',
        data: { why },
      });
    }
    await expect(attach(client, caseId, 'other', script)).rejects.toMatchObject({ code: 'ATTACHMENT_REFUSED' });
    expect((await client.cases.view({ caseId })).attachments).toEqual([]);
  });
});

describe('forms as the office words them', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await openDesk(inProcess);
    await practise(desk, 'guanli');
  });
  afterEach(() => desk.close());

  const asFile = (text: string) => new File([text], 'template.json', { type: 'application/json' });

  it('checks a template, prints by it from its day on, and goes back when it is taken out', async () => {
    const { client } = desk;
    const start = await client.templates.file({ form: 'marriage-declaration', on: await todayOf(client) });
    const own = (await start.text()).replaceAll('监誓人', '见证人');
    expect(await client.templates.check({ file: asFile(own) })).toEqual({ form: 'marriage-declaration', problems: [] });
    const preview = await client.templates.preview({ file: asFile(own), sample: 'extreme' });
    expect(await textOf(preview)).toContain('见证人');
    const kept = await client.templates.save({ id: randomUUID(), file: asFile(own) });
    const declaration = async () => {
      await practise(desk);
      const { id: caseId } = await registered(client, nextCouple());
      return textOf(await client.papers.pdf({ caseId, paper: 'marriage-declaration', party: 'man' }));
    };
    expect(await declaration()).toContain('见证人');
    await practise(desk, 'guanli');
    await client.templates.remove({ id: kept.id });
    expect(await declaration()).toContain('监誓人');
  });

  it('refuses a template that leaves a blank out, and names every problem', async () => {
    const { client } = desk;
    const start = await client.templates.file({ form: 'divorce-receipt', on: await todayOf(client) });
    const without = (await start.text()).replaceAll('{windowCloses}', '').replaceAll('{receiptNumber}', '{nobody}');
    const { problems } = await client.templates.check({ file: asFile(without) });
    expect(problems.length).toBeGreaterThanOrEqual(3);
    await expect(client.templates.save({ id: randomUUID(), file: asFile(without) })).rejects.toMatchObject({
      code: 'TEMPLATE_REFUSED',
    });
    const nonsense = await client.templates.check({ file: asFile('no json at all') });
    expect(nonsense.problems.length).toBeGreaterThan(0);
  });
});

async function todayOf(client: TongbanClient) {
  return (await client.cases.home()).today;
}
