import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { TongbanError } from '#core/domain/errors.ts';
import type { PrintTicket, Spooler } from '#core/usecases/certificates.ts';
import type { SheetSize } from '#core/usecases/papers.ts';

const run = promisify(execFile);
const queueName = /^[^\s/#]{1,127}$/;

async function queues(): Promise<readonly string[]> {
  try {
    const { stdout } = await run('lpstat', ['-e'], { timeout: 5_000 });
    return stdout.split('\n').filter((line) => queueName.test(line));
  } catch {
    return []; // no CUPS on this machine, or its scheduler is not running: there is no queue to print on
  }
}

/** The sheet as CUPS names it: A4 by its name, any other by its size. */
export function mediaName({ widthMm, heightMm }: SheetSize): string {
  return widthMm === 210 && heightMm === 297 ? 'A4' : `Custom.${widthMm}x${heightMm}mm`;
}

/** Feeds a PDF to `lp` on standard input, so that no file with personal data lies on the disk. */
function feed(pdf: Uint8Array, { printer: queue, title, sheet }: PrintTicket): Promise<string> {
  return new Promise((resolve, reject) => {
    const refused = (detail: string) => reject(new TongbanError('PRINTER_REFUSED', { printer: queue, detail }));
    const child = spawn('lp', [
      '-d',
      queue,
      '-t',
      title,
      '-o',
      'print-scaling=none',
      '-o',
      `media=${mediaName(sheet)}`,
      '-',
    ]);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', (error) => refused(error.message));
    child.on('close', (code) => (code === 0 ? resolve(said.trim()) : refused(said.trim())));
    child.stdin.on('error', () => undefined); // lp ended early; its exit code says why
    child.stdin.end(pdf);
  });
}

/** The queues of CUPS. PDFs go to them unscaled (`print-scaling=none`); `lp` answers when the job is queued. */
export function lpSpooler(): Spooler {
  return {
    printers: async () => (await queues()).map((id) => ({ id, label: id })),
    submit: async (pdf, ticket) => {
      const { printer } = ticket;
      if (!(await queues()).includes(printer)) throw new TongbanError('PRINTER_ABSENT', { printer });
      return feed(pdf, ticket);
    },
  };
}
