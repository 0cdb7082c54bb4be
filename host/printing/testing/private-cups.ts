import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startScheduler } from './private-scheduler.ts';

export { hasCups } from './private-scheduler.ts';

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

/** Starts it on 127.0.0.1 in a temporary folder, without rights, and lets the commands of CUPS speak to it. */
export async function startPrivateCups(): Promise<PrivateCups> {
  const { folder, admin, stop } = await startScheduler({
    lay: (own) => writeFileSync(join(own, 'bin/backend/kept'), backend, { mode: 0o755 }),
  });
  const out = join(folder, 'out');
  const ppd = join(import.meta.dirname, 'printer.ppd');
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
    stop,
  };
}
