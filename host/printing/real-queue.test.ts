import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityMap } from '#core/domain/printing/affine.ts';
import type { JobReport } from '#core/domain/printing/printer.ts';
import { bookletSamples } from '#templates/booklet/samples.ts';
import { hasPoppler, pdfWordCorners } from '#templates/testing/poppler.ts';
import { lazyFonts } from '../papers/lazy-fonts.ts';
import { paperSetter } from '../papers/setter.ts';
import { lpSpooler } from './lp-spooler.ts';
import { hasCups, type PrivateCups, startPrivateCups } from './testing/private-cups.ts';

const sheet = { widthMm: 188, heightMm: 128 };
const ticket = { printer: 'window-3', title: 'LX000001', sheet, tray: 'Tray2', sides: 'one' } as const;
const setter = paperSetter({ fonts: lazyFonts([]) });
const record = bookletSamples.ordinary;

describe.skipIf(!hasCups || !hasPoppler)('a real queue of CUPS', () => {
  let cups: PrivateCups;
  const spooler = lpSpooler();
  beforeAll(async () => {
    cups = await startPrivateCups();
  });
  afterAll(() => cups?.stop());

  /** Asks until the job is as expected, as a page does. */
  const followed = async (job: string, wanted: Partial<JobReport>): Promise<JobReport> => {
    for (let tries = 0; ; tries++) {
      const report = await spooler.follow('window-3', job);
      const there = (wanted.job ?? report.job) === report.job && (wanted.printer ?? report.printer) === report.printer;
      if (there || tries > 100) return report;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const booklet = (shift = 0) =>
    setter.pdf(record, {
      ...{ labels: false, templates: [] },
      ...(shift ? { calibration: { ...identityMap, e: shift } } : {}),
    });

  it('tells its trays, its duplex unit, its margins and its state', async () => {
    expect(await spooler.printers()).toEqual([
      {
        id: 'window-3',
        label: '三号窗口',
        state: 'ready',
        trays: ['Auto', 'Manual', 'Tray2'],
        duplex: true,
        margins: { left: 4.23, top: 4.23, right: 4.23, bottom: 4.23 },
      },
    ]);
  });

  it('prints a booklet where the preview has it, to a tenth of a millimetre', async () => {
    const pdf = await booklet();
    const job = await spooler.submit(pdf, ticket);
    const printed = await cups.printed(job);
    const [seen, meant] = [pdfWordCorners(printed), pdfWordCorners(pdf)];
    expect(seen.length).toBe(meant.length);
    expect(meant.length).toBeGreaterThan(10);
    for (const [index, { x, y }] of meant.entries()) {
      expect(Math.abs((seen[index]?.x ?? 0) - x)).toBeLessThan(0.1);
      expect(Math.abs((seen[index]?.y ?? 0) - y)).toBeLessThan(0.1);
    }
    expect(await followed(job, { job: 'left' })).toMatchObject({ job: 'left', printer: 'ready' });
    expect(cups.options(job)).toMatch(/InputSlot=Tray2/);
    expect(cups.options(job)).toMatch(/print-scaling=none/);
    expect(cups.options(job)).toMatch(/sides=one-sided/);
  });

  it('prints the calibrated page moved by just the correction', async () => {
    const [plain, moved] = [await booklet(), await booklet(1.5)];
    const printed = await cups.printed(await spooler.submit(moved, ticket));
    const [first, before] = [pdfWordCorners(printed)[0], pdfWordCorners(plain)[0]];
    expect(Math.abs((first?.x ?? 0) - (before?.x ?? 0) - 1.5)).toBeLessThan(0.1);
  });

  it('says that there is no paper, and goes on when there is', async () => {
    cups.set('no-paper');
    const job = await spooler.submit(await booklet(), ticket);
    expect(await followed(job, { printer: 'no-paper' })).toMatchObject({ job: 'printing', printer: 'no-paper' });
    cups.set('well');
    expect(await followed(job, { job: 'left', printer: 'ready' })).toMatchObject({ job: 'left', printer: 'ready' });
  });

  it('says that the printer is off, or stopped; a job that is cancelled has failed', async () => {
    cups.set('off');
    const job = await spooler.submit(await booklet(), ticket);
    expect(await followed(job, { printer: 'offline' })).toMatchObject({ job: 'printing', printer: 'offline' });
    await cups.admin('cancel', `window-3-${job}`);
    expect((await followed(job, { job: 'failed' })).job).toBe('failed');
    cups.set('well');
    await cups.admin('cupsdisable', 'window-3');
    expect((await spooler.printers())[0]?.state).toBe('stopped');
    await cups.admin('cupsenable', 'window-3');
  });

  it('prints a run as one job, each sheet where it would lie alone; what is held back is taken back and never comes', async () => {
    const run = await setter.pdf([record, record, record, record], { labels: false, templates: [] });
    const whole = await spooler.submit(run, ticket);
    const [alone, printed] = [pdfWordCorners(await booklet()), await cups.printed(whole)];
    for (const page of [1, 2, 3, 4]) {
      const there = pdfWordCorners(printed, page);
      expect(there).toHaveLength(alone.length);
      for (const [index, { x, y }] of there.entries()) {
        expect(Math.hypot(x - (alone[index]?.x ?? 0), y - (alone[index]?.y ?? 0))).toBeLessThan(0.1);
      }
    }
    expect((await followed(whole, { job: 'left' })).job).toBe('left');
    expect(await spooler.cancel('window-3', whole)).toBe(false);

    cups.set('no-paper');
    const held = await spooler.submit(run, ticket);
    expect((await followed(held, { printer: 'no-paper' })).job).toBe('printing');
    expect(await spooler.cancel('window-3', held)).toBe(true);
    expect((await followed(held, { job: 'failed' })).job).toBe('failed');
    cups.set('well');
    expect((await followed(await spooler.submit(run, ticket), { job: 'left' })).job).toBe('left');
    expect(cups.hasPrinted(held)).toBe(false);
  });

  it('says that a queue refuses, or is gone', async () => {
    const pdf = await booklet();
    await cups.admin('cupsreject', 'window-3');
    await expect(spooler.submit(pdf, ticket)).rejects.toMatchObject({ code: 'PRINTER_REFUSED' });
    await cups.admin('lpadmin', '-x', 'window-3');
    await expect(spooler.submit(pdf, ticket)).rejects.toMatchObject({ code: 'PRINTER_ABSENT' });
    expect(await spooler.follow('window-3', '1')).toMatchObject({ printer: 'gone' });
  });
});
