import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lpSpooler } from './lp-spooler.ts';

const path = process.env.PATH;
let folder: string;

/** Puts a command of CUPS on the path that writes down how it was called. */
function command(name: string, script: string): void {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-lp-'));
  process.env.PATH = `${folder}:${path}`;
  command('lpstat', "printf 'window-3\\nbad queue\\n'");
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

const booklet = { widthMm: 188, heightMm: 128 };
const pdf = new TextEncoder().encode('%PDF-1.7 a booklet');

describe('CUPS by lp', () => {
  it('sends the PDF unscaled on a sheet of its own size, through standard input only', async () => {
    command(
      'lp',
      `printf '%s\\n' "$@" > '${folder}/called'; cat > '${folder}/sent'; echo 'request id is window-3-7 (1 file(s))'`,
    );
    const job = await lpSpooler().submit(pdf, { printer: 'window-3', title: 'LX000001', sheet: booklet });
    expect(job).toBe('7');
    expect(readFileSync(join(folder, 'called'), 'utf8').trim().split('\n')).toEqual([
      '-d',
      'window-3',
      '-t',
      'LX000001',
      '-o',
      'print-scaling=none',
      '-o',
      'media=Custom.533.2x363.2',
      '-',
    ]);
    expect(new Uint8Array(readFileSync(join(folder, 'sent')))).toEqual(pdf);
  });

  it('lists queues by name, and none where there is no CUPS', async () => {
    const unknown = { state: 'unknown', trays: [], duplex: false, margins: null };
    expect(await lpSpooler().printers()).toEqual([{ id: 'window-3', label: 'window-3', ...unknown }]);
    command('lpstat', 'echo "lpstat: scheduler is not running" >&2; exit 1');
    expect(await lpSpooler().printers()).toEqual([]);
  });

  it('tells a queue that is gone from one that refuses', async () => {
    const ticket = { title: 'LX000001', sheet: booklet };
    await expect(lpSpooler().submit(pdf, { ...ticket, printer: 'window-4' })).rejects.toMatchObject({
      code: 'PRINTER_ABSENT',
    });
    command('lp', 'echo "lp: Destination \\"window-3\\" is not accepting jobs." >&2; exit 1');
    await expect(lpSpooler().submit(pdf, { ...ticket, printer: 'window-3' })).rejects.toMatchObject({
      code: 'PRINTER_REFUSED',
      data: { detail: expect.stringContaining('not accepting jobs') },
    });
  });
});
