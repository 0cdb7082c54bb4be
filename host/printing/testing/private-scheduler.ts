import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
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

const filesOf = (folder: string, systemGroup: string) => `ServerRoot ${folder}/conf
ServerBin ${folder}/bin
RequestRoot ${folder}/spool
TempDir ${folder}/spool/tmp
CacheDir ${folder}/cache
StateDir ${folder}/state
AccessLog ${folder}/access
ErrorLog ${folder}/errors
PageLog ${folder}/pages
SystemGroup ${systemGroup}
User nobody
Group nogroup
`;

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  listener.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
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

async function ready(child: ChildProcess, folder: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) {
      const why = existsSync(join(folder, 'errors')) ? readFileSync(join(folder, 'errors'), 'utf8') : '';
      throw new Error(`cupsd ended with ${child.exitCode}: ${why}`);
    }
    const answer = await run('lpstat', ['-r'], { env: { ...process.env, LC_ALL: 'C' } }).catch(() => undefined);
    if (answer?.stdout.includes('is running')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('cupsd does not answer');
}

/** What a scheduler of the test's own is made of. */
export interface SchedulerOptions {
  /** Lays the backend into `bin/backend`, and whatever else it needs, before the scheduler starts. */
  readonly lay: (folder: string) => void;
  /**
   * Runs as root, as a machine's own scheduler does, for a backend that wants it. The machine's configuration stays as it is:
   * this scheduler and what it starts see `conf` of the folder in the place of /etc/cups, and nobody else does. Without it
   * the scheduler runs without rights.
   */
  readonly asRoot?: boolean;
}

/** A scheduler of the test's own, without a queue yet; the commands of CUPS speak to it while it runs. */
export interface PrivateScheduler {
  readonly folder: string;
  /** A command of CUPS, such as `lpadmin`, with its arguments. */
  admin(...args: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

function lay(folder: string, port: number, { lay: layMore, asRoot = false }: SchedulerOptions): void {
  for (const name of ['conf', 'bin/backend', 'spool/tmp', 'cache', 'state', 'out']) {
    mkdirSync(join(folder, name), { recursive: true, mode: 0o755 });
  }
  for (const name of ['filter', 'daemon', 'driver', 'notifier'])
    symlinkSync(join(server, name), join(folder, 'bin', name));
  writeFileSync(join(folder, 'conf/cupsd.conf'), `Listen 127.0.0.1:${port}\n${policy}`);
  // As root CUPS refuses administrators of the group under which its filters run.
  writeFileSync(join(folder, 'conf/cups-files.conf'), filesOf(folder, asRoot ? 'root' : 'nogroup'));
  layMore(folder);
  if (asRoot) chmodSync(folder, 0o755);
  else if (process.getuid?.() === 0) giveAway(folder);
}

function start(folder: string, asRoot: boolean): ChildProcess {
  const conf = ['-f', '-c', join(folder, 'conf/cupsd.conf'), '-s', join(folder, 'conf/cups-files.conf')];
  if (!asRoot) {
    const without = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
    return spawn(cupsd, conf, { stdio: 'ignore', ...without });
  }
  const script = 'mount --bind "$1" /etc/cups && shift && exec "$@"';
  const args = ['--mount', 'sh', '-c', script, 'sh', join(folder, 'conf'), cupsd, ...conf];
  return spawn('unshare', args, { stdio: 'ignore' });
}

/** Starts it on 127.0.0.1 in a temporary folder. */
export async function startScheduler(options: SchedulerOptions): Promise<PrivateScheduler> {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-cups-'));
  const port = await freePort();
  lay(folder, port, options);
  const before = process.env.CUPS_SERVER;
  process.env.CUPS_SERVER = `127.0.0.1:${port}`;
  const child = start(folder, options.asRoot ?? false);
  // Where somebody without rights tests, the folder of the administrator's commands may not be on the path.
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    if (before === undefined) delete process.env.CUPS_SERVER;
    else process.env.CUPS_SERVER = before;
    rmSync(folder, { recursive: true, force: true });
  };
  await ready(child, folder).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { folder, admin: async (...args) => void (await run(args[0] ?? '', args.slice(1), { env })), stop };
}
