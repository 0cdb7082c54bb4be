import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openRegister } from '#db/open/register.ts';
import { sampleKey, temporaryFolder } from '#db/testing/sample.ts';
import { startChild } from './child.ts';
import { hasStrace } from './strace.ts';

const writer = fileURLToPath(new URL('./register-writer.ts', import.meta.url));

/** A register is made, one act is done, and the register is closed: which calls that takes, and every how many we try. */
const calls = [
  ['pwrite64', 12],
  ['fsync', 3],
  ['ftruncate', 1],
  ['unlink', 1],
  ['rename', 1],
] as const;
/** A nightly run tries every single call. */
const everyCall = process.env.TONGBAN_EVERY_CALL === '1';

async function killedAt(folder: string, call: string, at: number): Promise<{ ended: boolean; done: number }> {
  const through = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`];
  const child = startChild(writer, [folder, 'one'], {
    through: [...through, '-e', `inject=${call}:signal=SIGKILL:when=${at}`],
  });
  const code = await child.ended;
  return { ended: code === 0, done: child.lines.filter((line) => line.startsWith('done ')).length };
}

async function actsFound(folder: string): Promise<number> {
  const register = await openRegister({ folder, dataKey: sampleKey() });
  try {
    expect(await register.integrityFaults()).toEqual([]);
    return await register.read(async (reader) => {
      expect(await reader.auditBreak()).toBeUndefined();
      const found = (await reader.auditTail(1))[0]?.sequence ?? 0;
      expect(await reader.events('case-1')).toHaveLength(found * 2);
      return found;
    });
  } finally {
    await register.close();
  }
}

describe.skipIf(!hasStrace('a kill at each system call'))('a register that is made, used and closed', () => {
  it.each(calls)(
    'is whole after a kill at any %s',
    async (call, stride) => {
      for (let at = 1; ; at += everyCall ? 1 : stride) {
        const folder = temporaryFolder();
        const { ended, done } = await killedAt(folder.path, call, at);
        const found = await actsFound(folder.path);
        expect(found, `${call} ${at}: said ${done}`).toBeGreaterThanOrEqual(done);
        expect(found).toBeLessThanOrEqual(1);
        folder.remove();
        if (ended) {
          expect(at, `${call} was never called`).toBeGreaterThan(1); // so a kill did strike before
          return;
        }
      }
    },
    300_000,
  );
});
