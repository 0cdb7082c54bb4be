import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '#db/open/register.ts';
import { sampleKey, temporaryFolder } from '#db/testing/sample.ts';
import { startChild } from './child.ts';
import { hasStrace } from './strace.ts';

const writer = fileURLToPath(new URL('./register-writer.ts', import.meta.url));

/** The system calls of one writer, with a failure put in their place from the n-th on. */
const failing = (call: string, error: string, from: number) => [
  'strace',
  ...['-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${from}+`],
];

describe.skipIf(!hasStrace('a disk that refuses to write'))('a disk that refuses', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(async () => {
    folder = temporaryFolder();
    await (await openRegister({ folder: folder.path, dataKey: sampleKey() })).close();
  });
  afterEach(() => folder.remove());

  it.each([
    ['fsync', 'EIO', 12],
    ['fsync', 'EIO', 33],
    ['pwrite64', 'EIO', 70],
    ['pwrite64', 'EIO', 135],
  ])(
    '%s with %s from call %i on: the act is refused, the register does no more, and opens whole',
    async (call, error, from) => {
      const child = startChild(writer, [folder.path, 'fail'], { through: failing(call, error, from) });
      expect(await child.said('failed')).toBe('failed STORAGE_FAILED');
      expect(await child.said('then')).toBe('then failed STORAGE_FAILED');
      await child.ended;
      const done = child.lines.filter((line) => line.startsWith('done ')).length;
      expect(done).toBeGreaterThan(0);

      const register = await openRegister({ folder: folder.path, dataKey: sampleKey() });
      expect(await register.integrityFaults()).toEqual([]);
      await register.read(async (reader) => {
        expect(await reader.auditBreak()).toBeUndefined();
        const found = (await reader.auditTail(1))[0]?.sequence ?? 0;
        expect(found).toBeGreaterThanOrEqual(done); // every act that was said to be done …
        expect(found).toBeLessThanOrEqual(done + 1); // … and the one in flight at most, whole
        if (found > 0) expect(await reader.events(`case-${found}`)).toHaveLength(2);
        expect(await reader.events(`case-${found + 1}`)).toEqual([]);
      });
      await register.close();
    },
  );

  it('with ENOSPC at any write is a full disk', async () => {
    const child = startChild(writer, [folder.path, 'fail'], { through: failing('pwrite64', 'ENOSPC', 60) });
    expect(await child.said('failed')).toBe('failed DISK_FULL');
    await child.ended;
  });
});
