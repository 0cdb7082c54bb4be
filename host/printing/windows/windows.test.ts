import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeSchema } from '#core/contract/shapes.ts';
import { jobsQuery, printersQuery, readJob, readPrinters } from './query.ts';
import { sumatraArguments } from './sumatra-arguments.ts';
import { type RunProgram, sumatraSpooler } from './sumatra-spooler.ts';

const booklet = { widthMm: 188, heightMm: 128 };
const sumatraPath = 'C:\\Program Files\\SumatraPDF\\SumatraPDF.exe';
const ticket = { printer: '三号窗口 "A"', title: 'LX000001', sheet: booklet, sumatraPath };

/** What Windows says of a laser printer, as PowerShell writes it. */
const laser = {
  name: ticket.printer,
  trays: ['自动选择', '手动进纸', ''],
  duplex: true,
  area: { left: 17, top: 17, width: 793, height: 1135 },
  page: { width: 827, height: 1169 },
  status: 3,
  fault: 0,
  offline: false,
};

describe('the arguments of SumatraPDF', () => {
  it('print unscaled, on the named printer, side and tray, each as one argument', () => {
    expect(sumatraArguments({ ...ticket, tray: '手动进纸', sides: 'one' }, 'C:\\t\\a b.pdf')).toEqual([
      ...['-print-to', ticket.printer, '-silent', '-print-settings', 'noscale,simplex,bin=手动进纸', 'C:\\t\\a b.pdf'],
    ]);
    expect(sumatraArguments({ ...ticket, sheet: { widthMm: 210, heightMm: 297 } }, 'x.pdf')?.[4]).toBe(
      'noscale,paper=A4',
    );
    expect(sumatraArguments({ ...ticket, sides: 'two-long-edge' }, 'x.pdf')?.[4]).toBe('noscale,duplexlong');
  });

  it('are not made for a tray whose name would part the settings', () => {
    expect(sumatraArguments({ ...ticket, tray: '1,fit' }, 'x.pdf')).toBeUndefined();
  });
});

describe('what Windows says', () => {
  const stateOf = (change: Partial<typeof laser>) => readPrinters(JSON.stringify([{ ...laser, ...change }]))[0]?.state;

  it('tells trays, duplex unit and hard margins', () => {
    expect(readPrinters(JSON.stringify([laser]))).toEqual([
      {
        id: ticket.printer,
        label: ticket.printer,
        state: 'ready',
        trays: ['自动选择', '手动进纸'],
        duplex: true,
        margins: { left: 4.3, top: 4.3, right: 4.3, bottom: 4.3 },
      },
    ]);
    expect(readPrinters('[]')).toEqual([]);
  });

  it('tells no paper, offline and stopped apart', () => {
    expect(stateOf({ fault: 4 })).toBe('no-paper');
    expect(stateOf({ offline: true })).toBe('offline');
    expect(stateOf({ fault: 9 })).toBe('offline');
    expect(stateOf({ fault: 8 })).toBe('stopped');
    expect(stateOf({ status: 4 })).toBe('busy');
    expect(stateOf({ status: 1 })).toBe('unknown');
  });

  it('follows a job by the name of its file', () => {
    const jobs = (mask: number) => JSON.stringify([{ document: 'C:\\Temp\\a.pdf', mask }]);
    expect([16, 0, 2, 256].map((mask) => readJob(jobs(mask), 'a.pdf'))).toEqual([
      ...['printing', 'waiting', 'failed', 'failed'],
    ]);
    expect(readJob(jobs(16), 'b.pdf')).toBe('left');
    expect(readJob('[]', 'a.pdf')).toBe('left');
  });
});

describe('the spooler of Windows', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 a booklet');

  it('hands a file over that is gone afterwards, and follows its job', async () => {
    const calls: { program: string; args: readonly string[] }[] = [];
    let file = '';
    const run: RunProgram = async (program, args) => {
      calls.push({ program, args });
      if (program === sumatraPath) {
        file = args.at(-1) ?? '';
        expect(new Uint8Array(readFileSync(file))).toEqual(pdf);
        return '';
      }
      return args.includes(jobsQuery) ? JSON.stringify([{ document: file, mask: 16 }]) : JSON.stringify([laser]);
    };
    const spooler = sumatraSpooler(run);
    const job = await spooler.submit(pdf, { ...ticket, sides: 'one' });
    expect(file.endsWith(job)).toBe(true);
    expect(existsSync(dirname(file))).toBe(false);
    expect(await spooler.follow(ticket.printer, job)).toEqual({
      job: 'printing',
      printer: 'ready',
    });
    // nothing that was typed goes into a script
    const scripts = calls.filter(({ program }) => program !== sumatraPath).map(({ args }) => args.at(-1));
    expect(new Set(scripts)).toEqual(new Set([printersQuery, jobsQuery]));
  });

  it('says which: no printer, no program, or one that fails', async () => {
    const spooler = sumatraSpooler(async (program) => {
      if (program === sumatraPath) throw new Error('spawn ENOENT\nmore');
      return JSON.stringify([laser]);
    });
    await expect(spooler.submit(pdf, { ...ticket, printer: 'other' })).rejects.toMatchObject({
      code: 'PRINTER_ABSENT',
    });
    await expect(spooler.submit(pdf, { ...ticket, sumatraPath: undefined })).rejects.toMatchObject({
      code: 'PRINTER_REFUSED',
      data: { detail: 'SumatraPDF' },
    });
    await expect(spooler.submit(pdf, ticket)).rejects.toMatchObject({ data: { detail: 'spawn ENOENT' } });
  });

  it('has no printer where Windows does not answer', async () => {
    const spooler = sumatraSpooler(() => Promise.reject(new Error('no powershell')));
    expect(await spooler.printers()).toEqual([]);
    expect(await spooler.follow('p', 'x.pdf')).toEqual({ job: 'unknown', printer: 'gone' });
  });

  it('takes back a job of its own, and asks Windows for no other', async () => {
    const scripts: string[] = [];
    const job = '3e1c0a52-8d1e-4a3f-9b1c-5d2f00000001.pdf';
    const spooler = sumatraSpooler(async (_program, args) => {
      scripts.push(args.at(-1) ?? '');
      return scripts.length === 1 ? 'removed\r\n' : '';
    });
    expect(await spooler.cancel('p', job)).toBe(true);
    expect(await spooler.cancel('p', job)).toBe(false);
    expect(scripts[0]).toContain(`-like '*${job}'`);
    expect(await spooler.cancel('p', "x'; Remove-Item *; '.pdf")).toBe(false);
    expect(scripts).toHaveLength(2);
  });
});

it('takes no other program by its setting', () => {
  const path = officeSchema.shape.sumatraPath;
  expect(path.safeParse(sumatraPath).success).toBe(true);
  expect(path.safeParse('D:\\工具\\SumatraPDF-3.5.2-64.exe').success).toBe(true);
  for (const other of [
    'C:\\Windows\\System32\\cmd.exe',
    'SumatraPDF.exe',
    '\\\\server\\SumatraPDF.exe',
    '/tmp/SumatraPDF.exe',
  ]) {
    expect(path.safeParse(other).success).toBe(false);
  }
});
