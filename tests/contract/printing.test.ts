import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TongbanError } from '#core/domain/errors.ts';
import { type AffineMap, mapPoint } from '#core/domain/printing/affine.ts';
import { crossPlaces, eachCorner, mappedPlaces, type Places } from '#core/domain/printing/crosses.ts';
import { hasPoppler, pdfWordCorners } from '#templates/testing/poppler.ts';
import { openDesk, practise, registered, type TestDesk, today } from './desk-kit.ts';
import { transports } from './transports.ts';

const place = { printer: 'window-3', tray: 'Manual', sheet: '188x128' };
const sheet = { widthMm: 188, heightMm: 128 };

/** A printer that prints 2.5 mm to the right, 1.8 mm up and 0.8 % too large. */
const printer: AffineMap = { a: 1.008, b: 0, c: 0, d: 1.008, e: 2.5, f: -1.8 };

function readings(): Places {
  const places = mappedPlaces(printer, crossPlaces(sheet));
  const tenth = (mm: number) => Math.round(mm * 10) / 10;
  return eachCorner((corner) => ({ left: tenth(places[corner].left), top: tenth(places[corner].top) }));
}

/** Where the holder's name came to stand: the word nearest to its line on page 2. */
async function holderOn(pdf: File): Promise<readonly [x: number, y: number]> {
  const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 38, y - 17);
  const [nearest] = pdfWordCorners(new Uint8Array(await pdf.arrayBuffer())).sort((one, other) => far(one) - far(other));
  if (!nearest) throw new Error('no word on the page');
  return [nearest.x, nearest.y];
}

describe.each(transports)('printers over $name', (transport) => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk(transport);
    await practise(desk);
  });
  afterEach(() => desk.close());

  /** Sends the man's booklet and gives the page. */
  const booklet = async (tray?: string) => {
    const { client } = desk;
    const { id: caseId } = await registered(client);
    const [{ printNumber } = { printNumber: '' }] = await client.certificates.nextBlanks({
      kind: 'marriage-certificate',
      limit: 1,
    });
    const act = { caseId, eventId: randomUUID(), party: 'man', printNumber, printer: 'window-3' } as const;
    return client.certificates.send({ ...act, ...(tray ? { tray } : {}) });
  };

  it.skipIf(!hasPoppler)('calibrates a printer: measured, proved, and used from then on', async () => {
    const { client } = desk;
    const plain = await holderOn((await booklet('Manual')).pdf);
    const measuring = await client.printers.printSheet({ ...place, proving: false, save: false });
    expect(measuring.job).toBe('job-2');
    expect(desk.printed.at(-1)).toMatchObject({ title: 'calibration 188x128', tray: 'Manual' });

    const id = randomUUID();
    expect(await client.printers.measure({ ...place, id, readings: readings() })).toMatchObject({
      measuredOn: today,
      provenOn: null,
    });
    // not proved yet: nothing is moved but the proving sheet
    expect(await holderOn((await booklet('Manual')).pdf)).toEqual([
      expect.closeTo(plain[0], 2),
      expect.closeTo(plain[1], 2),
    ]);
    const proving = await client.printers.printSheet({ ...place, proving: true, save: true });
    expect(proving.job).toBeNull();

    const proven = randomUUID();
    await client.printers.prove({ ...place, id: proven });
    const { kept, sheets } = await client.printers.calibrations();
    expect(kept).toMatchObject([{ id: proven, ...place, provenOn: today }]);
    expect(sheets).toContainEqual({ name: '188x128', booklets: ['marriage-certificate', 'divorce-certificate'] });
    expect(sheets.at(-1)).toEqual({ name: '210x297', booklets: [] });
    const [x, y] = mapPoint(printer, ...(await holderOn((await booklet('Manual')).pdf)));
    expect(Math.hypot(x - plain[0], y - plain[1])).toBeLessThan(0.2);
    // another tray is another matter
    expect((await holderOn((await booklet('Tray2')).pdf))[0]).toBeCloseTo(plain[0], 2);

    await client.printers.remove({ id: proven });
    expect((await holderOn((await booklet('Manual')).pdf))[0]).toBeCloseTo(plain[0], 2);
  });

  it('keeps the proven calibration in use while a new measurement waits for its proof', async () => {
    const { client } = desk;
    await client.printers.measure({ ...place, id: randomUUID(), readings: readings() });
    await client.printers.prove({ ...place, id: randomUUID() });
    await client.printers.measure({ ...place, id: randomUUID(), readings: crossPlaces(sheet) });
    const { kept } = await client.printers.calibrations();
    expect(kept.map(({ provenOn, map }) => [provenOn, map.a.toFixed(3)]).sort()).toEqual([
      [null, '1.000'],
      [today, '1.008'],
    ]);
  });

  it('refuses readings that cannot be, a sheet without a size, and proof of nothing', async () => {
    const { client } = desk;
    const wrong = { ...readings(), 'top-left': { left: 25, top: 13.3 } };
    await expect(client.printers.measure({ ...place, id: randomUUID(), readings: wrong })).rejects.toMatchObject({
      code: 'INVALID',
      data: { field: 'readings', why: 'residual' },
    });
    const named = { ...place, sheet: 'A4' };
    await expect(client.printers.printSheet({ ...named, proving: false, save: true })).rejects.toMatchObject({
      code: 'INVALID',
      data: { field: 'sheet' },
    });
    await expect(client.printers.prove({ ...place, id: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(client.printers.remove({ id: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('follows the job of a booklet', async () => {
    const { job, view } = await booklet();
    expect(job).toBe('job-1');
    expect(view.certificates.man?.lies).toEqual({ printer: 'window-3', job });
    expect(await desk.client.printers.follow({ printer: 'window-3', job: job ?? '' })).toEqual({
      job: 'left',
      printer: 'ready',
    });
    expect(await desk.client.printers.list()).toMatchObject([{ id: 'window-3', trays: ['Manual', 'Tray2'] }]);
  });
});

describe.each(transports.slice(0, 1))('a printer that does not print', (transport) => {
  it('leaves the booklet "sent": the number is booked, nothing is issued, and it can be voided and sent again', async () => {
    const refused = () => Promise.reject(new TongbanError('PRINTER_REFUSED', { printer: 'window-3', detail: 'off' }));
    const desk = await openDesk(transport, { spooler: { submit: refused } });
    try {
      await practise(desk);
      const { client } = desk;
      const { id: caseId } = await registered(client);
      const [{ printNumber } = { printNumber: '' }] = await client.certificates.nextBlanks({
        kind: 'marriage-certificate',
        limit: 1,
      });
      const act = { caseId, party: 'man', printNumber } as const;
      await expect(
        client.certificates.send({ ...act, eventId: randomUUID(), printer: 'window-3' }),
      ).rejects.toMatchObject({ code: 'PRINTER_REFUSED' });
      const view = await client.cases.view({ caseId });
      expect(view.stage).toBe('registered');
      expect(view.certificates.man).toMatchObject({ state: 'sent', printNumber });
      const spoiled = { caseId, eventId: randomUUID(), party: 'man', reason: 'soiled', note: '' } as const;
      expect((await client.certificates.spoil(spoiled)).certificates.man).toMatchObject({ state: 'none' });
    } finally {
      await desk.close();
    }
  });
});
