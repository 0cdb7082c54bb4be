import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCups, startScheduler } from './private-scheduler.ts';

const backend = '/usr/lib/cups/backend/cups-pdf';
const driver = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';

const missing = [
  ...[backend, driver, '/usr/bin/gs', '/usr/bin/pdftocairo', '/etc/cups'].filter((file) => !existsSync(file)),
  ...(process.getuid?.() === 0 ? [] : ['right to run it as root']),
  ...(spawnSync('unshare', ['--mount', 'true']).status === 0 ? [] : ['right to a view of /etc of its own']),
];

/** Whether a queue of Debian's cups-pdf can be had here; where not, it says what is missing. */
export const hasCupsPdf = hasCups && missing.length === 0;
if (!hasCupsPdf)
  console.warn(`the tests of a queue of cups-pdf are skipped, there is no ${missing.join(', no ') || 'CUPS'}`);

/** What cups-pdf reads from /etc/cups/cups-pdf.conf, a place that it has built in. */
const settings = (folder: string) => `Out ${folder}/out
AnonDirName ${folder}/out
Spool ${folder}/spool/cups-pdf
GSTmp ${folder}/spool/tmp
Log ${folder}
LogType 7
Grp nogroup
TitlePref 1
`;

/** A queue `PDF` of a scheduler of the test's own, as Debian's cups-pdf lays it when it is installed. */
export interface CupsPdf {
  /** What Ghostscript made of a job, once it is whole. */
  printed(job: string): Promise<Uint8Array>;
  stop(): Promise<void>;
}

/** Starts it on 127.0.0.1 in a temporary folder, as root, with cups-pdf as Debian ships it. */
export async function startCupsPdf(): Promise<CupsPdf> {
  const { folder, admin, stop } = await startScheduler({
    asRoot: true,
    lay: (own) => {
      const copy = join(own, 'bin/backend/cups-pdf');
      copyFileSync(backend, copy);
      chmodSync(copy, 0o700); // what only root may run, CUPS runs as root
      writeFileSync(join(own, 'conf/cups-pdf.conf'), settings(own));
    },
  });
  const out = join(folder, 'out');
  const queue = ['-p', 'PDF', '-E', '-v', 'cups-pdf:/', '-P', driver];
  await admin('lpadmin', ...queue, '-o', 'pdftops-renderer-default=pdftocairo', '-o', 'PageSize=A4');
  return {
    printed: async (job) => {
      for (let tries = 0; tries < 400; tries++) {
        const name = readdirSync(out).find((entry) => entry.endsWith(`-job_${job}.pdf`));
        const pdf = name ? readFileSync(join(out, name)) : Buffer.alloc(0);
        if (pdf.subarray(-8).includes('%%EOF')) return new Uint8Array(pdf);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`cups-pdf printed nothing: ${readFileSync(join(folder, 'errors'), 'utf8')}`);
    },
    stop,
  };
}
