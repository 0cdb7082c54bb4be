import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { TongbanError } from '#core/domain/errors.ts';
import type { Spooler } from '#core/usecases/certificates.ts';

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

/** Feeds a PDF to `lp` on standard input, so that no file with personal data lies on the disk. */
function feed(queue: string, pdf: Uint8Array, title: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const refused = (detail: string) => reject(new TongbanError('PRINTER_REFUSED', { printer: queue, detail }));
    const child = spawn('lp', ['-d', queue, '-t', title, '-o', 'print-scaling=none', '-']);
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
    submit: async (pdf, { printer, title }) => {
      if (!(await queues()).includes(printer)) throw new TongbanError('PRINTER_ABSENT', { printer });
      return feed(printer, pdf, title);
    },
  };
}
