import { execFile, spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { TongbanError } from '#core/domain/errors.ts';
import type { Printer } from '#core/domain/printing/printer.ts';
import type { PrintTicket, Spooler } from '#core/usecases/spooler.ts';
import { jobNumber, lpArguments, readOptions } from './cups-options.ts';
import { askScheduler, schedulerAt } from './ipp/ask.ts';
import { type Answer, type Attribute, type Attributes, tags } from './ipp/message.ts';
import { jobStateOf, labelOf, marginsOf, printerAttributes, printerStateOf } from './ipp/read.ts';

const run = promisify(execFile);
const queueName = /^[^\s/#]{1,127}$/;
const operations = { getPrinters: 0x4002, getJob: 0x0009, cancelJob: 0x0008 } as const;

/** What a command of CUPS says, in English whatever the desk's language; empty where it fails or is not there. */
async function say(command: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(command, [...args], { timeout: 5_000, env: { ...process.env, LC_ALL: 'C' } });
    return stdout;
  } catch {
    return ''; // no CUPS on this machine, or its scheduler is not running: there is nothing to say
  }
}

async function queues(): Promise<readonly string[]> {
  return (await say('lpstat', ['-e'])).split('\n').filter((line) => queueName.test(line));
}

/** Asks the scheduler that the commands of CUPS speak to; no groups where it does not answer. */
async function ask(
  operation: number,
  attributes: readonly Attribute[],
): Promise<Partial<Answer> & Pick<Answer, 'groups'>> {
  const scheduler = schedulerAt(await say('lpstat', ['-H']));
  if (!scheduler) return { groups: [] };
  try {
    return await askScheduler(scheduler, operation, attributes);
  } catch {
    return { groups: [] }; // a scheduler that does not answer leaves the states unknown
  }
}

/** How a job of a printer is named. */
function jobAttributes(printer: string, job: string): readonly Attribute[] {
  return [
    { tag: tags.uri, name: 'printer-uri', values: [`ipp://localhost/printers/${encodeURIComponent(printer)}`] },
    { tag: tags.integer, name: 'job-id', values: [Number(job)] },
  ];
}

async function described(): Promise<ReadonlyMap<string, Attributes>> {
  const wanted = { tag: tags.keyword, name: 'requested-attributes', values: printerAttributes };
  const { groups } = await ask(operations.getPrinters, [wanted]);
  return new Map(groups.map((group) => [String(group['printer-name']?.[0]), group]));
}

/** Feeds a PDF to `lp` on standard input, so that no file with personal data lies on the disk. Gives the job's number. */
function feed(pdf: Uint8Array, ticket: PrintTicket): Promise<string> {
  const { printer } = ticket;
  return new Promise((resolve, reject) => {
    const refused = (detail: string) => reject(new TongbanError('PRINTER_REFUSED', { printer, detail }));
    const child = spawn('lp', lpArguments(ticket), { env: { ...process.env, LC_ALL: 'C' } });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', (error) => refused(error.message));
    child.on('close', (code) => (code === 0 ? resolve(jobNumber(said) ?? '') : refused(said.trim())));
    child.stdin.on('error', () => undefined); // lp ended early; its exit code says why
    child.stdin.end(pdf);
  });
}

/**
 * The queues of CUPS: what there is by `lpstat` and `lpoptions`, how it is by IPP. PDFs go to them unscaled; `lp` answers when
 * the job is queued, and the job is followed by IPP from there on.
 */
export function lpSpooler(): Spooler {
  // What a driver offers stays as it is while it is installed; asking some of them takes seconds.
  const options = new Map<string, ReturnType<typeof readOptions>>();
  const optionsOf = async (queue: string) => {
    const known = options.get(queue);
    if (known) return known;
    const text = await say('lpoptions', ['-p', queue, '-l']);
    const read = readOptions(text);
    if (text !== '') options.set(queue, read);
    return read;
  };
  const printers = async (): Promise<Printer[]> => {
    const [names, told] = await Promise.all([queues(), described()]);
    return Promise.all(
      names.map(async (id) => {
        const attributes = told.get(id) ?? {};
        const label = labelOf(attributes, id);
        const state = printerStateOf(attributes);
        return { id, label, state, ...(await optionsOf(id)), margins: marginsOf(attributes) };
      }),
    );
  };
  return {
    printers,
    submit: async (pdf, ticket) => {
      const { printer } = ticket;
      if (!(await queues()).includes(printer)) throw new TongbanError('PRINTER_ABSENT', { printer });
      return feed(pdf, ticket);
    },
    cancel: async (printer, job) => {
      const { status } = await ask(operations.cancelJob, [
        ...jobAttributes(printer, job),
        // CUPS lets only its owner take a job back, and knows the owner by this name
        { tag: tags.name, name: 'requesting-user-name', values: [userInfo().username] },
      ]);
      return status !== undefined && status < 0x0100;
    },
    follow: async (printer, job) => {
      const { groups } = await ask(operations.getJob, [
        ...jobAttributes(printer, job),
        { tag: tags.keyword, name: 'requested-attributes', values: ['job-state'] },
      ]);
      const state = (await printers()).find(({ id }) => id === printer)?.state;
      return { job: jobStateOf(groups[0]), printer: state ?? 'gone' };
    },
  };
}
