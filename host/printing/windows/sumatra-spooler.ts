import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TongbanError } from '#core/domain/errors.ts';
import type { Printer } from '#core/domain/printing/printer.ts';
import type { PrintTicket, Spooler } from '#core/usecases/spooler.ts';
import { cancelQuery, jobsQuery, printersQuery, readJob, readPrinters } from './query.ts';
import { sumatraArguments } from './sumatra-arguments.ts';

/** Runs a program with its arguments, without a shell, and gives what it says. Another one in tests. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<string>;

const runProgram: RunProgram = async (program, args) => {
  const run = promisify(execFile);
  const { stdout } = await run(program, [...args], { timeout: 60_000, windowsHide: true, maxBuffer: 4_000_000 });
  return stdout;
};

const asked = (script: string) => ['-NoProfile', '-NonInteractive', '-Command', script];

async function printFile(run: RunProgram, pdf: Uint8Array, ticket: PrintTicket): Promise<string> {
  const { printer, sumatraPath } = ticket;
  const refused = (detail: string) => new TongbanError('PRINTER_REFUSED', { printer, detail });
  if (!sumatraPath) throw refused('SumatraPDF');
  // SumatraPDF takes files only: the PDF lies in a folder of its own until it has been handed over.
  const folder = await mkdtemp(join(tmpdir(), 'tongban-print-'));
  const name = `${randomUUID()}.pdf`;
  try {
    const args = sumatraArguments(ticket, join(folder, name));
    if (!args) throw refused(ticket.tray ?? '');
    await writeFile(join(folder, name), pdf, { mode: 0o600 });
    await run(sumatraPath, args);
    return name;
  } catch (error) {
    if (error instanceof TongbanError) throw error;
    throw refused(error instanceof Error ? error.message.split('\n', 1).join('') : '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The printers of Windows by SumatraPDF, a program of its own at the path of the office's setting. Its exit code proves little,
 * so the job is looked for in the queue afterwards.
 */
export function sumatraSpooler(run: RunProgram = runProgram): Spooler {
  const printers = async (): Promise<Printer[]> => {
    try {
      return readPrinters(await run('powershell.exe', asked(printersQuery)));
    } catch {
      return []; // Windows does not tell of its printers: there is none to print on
    }
  };
  return {
    printers,
    submit: async (pdf, ticket) => {
      const { printer } = ticket;
      if (!(await printers()).some(({ id }) => id === printer)) throw new TongbanError('PRINTER_ABSENT', { printer });
      return printFile(run, pdf, ticket);
    },
    cancel: async (_printer, job) => {
      const query = cancelQuery(job);
      if (!query) return false;
      try {
        return (await run('powershell.exe', asked(query))).trim() === 'removed';
      } catch {
        return false; // the queue is not to be reached: the clerk looks at the printer
      }
    },
    follow: async (printer, job) => {
      const state = (await printers()).find(({ id }) => id === printer)?.state ?? 'gone';
      try {
        return { job: readJob(await run('powershell.exe', asked(jobsQuery)), job), printer: state };
      } catch {
        return { job: 'unknown', printer: state };
      }
    },
  };
}
