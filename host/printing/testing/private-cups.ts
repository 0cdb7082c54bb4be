import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cupsd = '/usr/sbin/cupsd';
const server = '/usr/lib/cups';
const nobody = 65_534;

const missing = [cupsd, `${server}/filter/pdftopdf`, '/usr/bin/lp', '/usr/bin/lpoptions', '/usr/sbin/lpadmin'].filter(
  (file) => !existsSync(file),
);

/** Whether a scheduler can be started here; where not, it says what is missing. */
export const hasCups = missing.length === 0;
if (!hasCups) console.warn(`the tests of a real print queue are skipped, there is no ${missing.join(', ')}`);

/** A printer of the test: what CUPS hands it is kept as a file, and it can be out of paper or off. */
const backend = `#!/bin/sh
[ $# -eq 0 ] && { echo 'direct kept "Unknown" "files of the test"'; exit 0; }
out="\${DEVICE_URI#kept:}"
printf '%s' "$5" > "$out/$1.options"
while [ -f "$out/no-paper" ]; do echo 'STATE: +media-empty-error' >&2; sleep 0.1; done
while [ -f "$out/off" ]; do echo 'STATE: +connecting-to-device' >&2; sleep 0.1; done
echo 'STATE: -media-empty-error,connecting-to-device' >&2
cat > "$out/$1.part" && mv "$out/$1.part" "$out/$1.pdf"
`;

const policy = `LogLevel warn
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
`;

const filesOf = (folder: string) => `ServerRoot ${folder}/conf
ServerBin ${folder}/bin
RequestRoot ${folder}/spool
TempDir ${folder}/spool/tmp
CacheDir ${folder}/cache
StateDir ${folder}/state
AccessLog ${folder}/access
ErrorLog ${folder}/errors
PageLog ${folder}/pages
SystemGroup nogroup
User nobody
Group nogroup
Sandboxing off
`;

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

function lay(folder: string, port: number): void {
  for (const name of ['conf', 'bin/backend', 'spool/tmp', 'cache', 'state', 'out']) {
    mkdirSync(join(folder, name), { recursive: true, mode: 0o755 });
  }
  for (const name of ['filter', 'daemon', 'driver', 'notifier'])
    symlinkSync(join(server, name), join(folder, 'bin', name));
  writeFileSync(join(folder, 'bin/backend/kept'), backend, { mode: 0o755 });
  writeFileSync(join(folder, 'conf/cupsd.conf'), `Listen 127.0.0.1:${port}\n${policy}`);
  writeFileSync(join(folder, 'conf/cups-files.conf'), filesOf(folder));
}

/** Gives everything in a folder to the account without rights, under which the scheduler runs. */
function giveAway(folder: string): void {
  chownSync(folder, nobody, nobody);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveAway(path);
    else if (entry.isFile()) chownSync(path, nobody, nobody);
  }
}

/** A scheduler of the test's own, with one queue `window-3` whose printer keeps what it is given. */
export interface PrivateCups {
  /** What came out of the printer for a job, once it has. */
  printed(job: string): Promise<Uint8Array>;
  /** The options with which a job reached the printer. */
  options(job: string): string;
  /** Takes the paper out, or switches the printer off; with `well` all is in order again. */
  set(state: 'no-paper' | 'off' | 'well'): void;
  /** Whether a job has come out whole. */
  hasPrinted(job: string): boolean;
  admin(...args: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

async function ready(child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`cupsd ended with ${child.exitCode}`);
    const answer = await run('lpstat', ['-r'], { env: { ...process.env, LC_ALL: 'C' } }).catch(() => undefined);
    if (answer?.stdout.includes('is running')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('cupsd does not answer');
}

/** Starts it on 127.0.0.1 in a temporary folder, without rights, and lets the commands of CUPS speak to it. */
export async function startPrivateCups(): Promise<PrivateCups> {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-cups-'));
  const port = await freePort();
  lay(folder, port);
  const root = process.getuid?.() === 0;
  if (root) giveAway(folder);
  const before = process.env.CUPS_SERVER;
  process.env.CUPS_SERVER = `127.0.0.1:${port}`;
  const conf = ['-f', '-c', join(folder, 'conf/cupsd.conf'), '-s', join(folder, 'conf/cups-files.conf')];
  const child = spawn(cupsd, conf, { stdio: 'ignore', ...(root ? { uid: nobody, gid: nobody } : {}) });
  const out = join(folder, 'out');
  // Where somebody without rights tests, the folder of the administrator's commands may not be on the path.
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
  const admin = async (...args: readonly string[]) => void (await run(args[0] ?? '', args.slice(1), { env }));
  const ppd = join(import.meta.dirname, 'printer.ppd');
  await ready(child);
  await admin('lpadmin', '-p', 'window-3', '-D', '三号窗口', '-E', '-v', `kept:${out}`, '-P', ppd);
  return {
    printed: async (job) => {
      for (let tries = 0; tries < 200 && !existsSync(join(out, `${job}.pdf`)); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return new Uint8Array(readFileSync(join(out, `${job}.pdf`)));
    },
    options: (job) => readFileSync(join(out, `${job}.options`), 'utf8'),
    set: (state) => {
      for (const name of ['no-paper', 'off']) rmSync(join(out, name), { force: true });
      if (state !== 'well') writeFileSync(join(out, state), '');
    },
    hasPrinted: (job) => existsSync(join(out, `${job}.pdf`)),
    admin,
    stop: async () => {
      const ended = once(child, 'exit');
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
      if (before === undefined) delete process.env.CUPS_SERVER;
      else process.env.CUPS_SERVER = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
