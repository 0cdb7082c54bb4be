import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '#db/open/register.ts';
import { sampleAct, sampleKey, temporaryFolder } from '#db/testing/sample.ts';
import { startChild } from './child.ts';

/** How often; a nightly run may ask for thousands. No failure in N rounds means a rate under 3/N, at 95 %. */
const rounds = Number(process.env.TONGBAN_FAULT_ROUNDS ?? 30);
const writer = fileURLToPath(new URL('./register-writer.ts', import.meta.url));

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** What the register holds, proved to be whole: every case with both its events and its audit row, none by halves. */
async function registeredCases(): Promise<number> {
  const register = await openRegister({ folder: folder.path, dataKey: sampleKey() });
  try {
    expect(await register.integrityFaults()).toEqual([]);
    return await register.read(async (reader) => {
      expect(await reader.auditBreak()).toBeUndefined();
      const [last] = await reader.auditTail(1);
      const count = last?.sequence ?? 0;
      for (let serial = Math.max(1, count - 50); serial <= count; serial += 1)
        expect(await reader.events(`case-${serial}`)).toHaveLength(2);
      expect(await reader.summary(`case-${count + 1}`)).toBeUndefined();
      expect((await reader.summary(`case-${count}`))?.number ?? null).toBe(
        count === 0 ? null : `J500103-2026-${String(count).padStart(6, '0')}`,
      );
      return count;
    });
  } finally {
    await register.close();
  }
}

describe('kill -9', () => {
  it(`at any moment of ${rounds} runs loses no act that was said to be done, and leaves none by halves`, async () => {
    let before = 0;
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const child = startChild(writer, [folder.path, 'write']);
      await child.said('ready');
      await new Promise((resolve) => setTimeout(resolve, 80 + Math.random() * 150));
      await child.kill();
      const done = child.lines.filter((line) => line.startsWith('done ')).map((line) => Number(line.slice(5)));
      acknowledged += done.length;
      const last = done.at(-1) ?? before;
      const found = await registeredCases();
      expect(found - last, `round ${round}: said ${last}, found ${found}`).toBeGreaterThanOrEqual(0);
      expect(found - last).toBeLessThanOrEqual(1); // the act in flight, whole
      before = found;
    }
    expect(acknowledged).toBeGreaterThan(rounds); // the writer was really writing
  }, 600_000);

  it('between the work of an act and its audit row leaves neither', async () => {
    const child = startChild(writer, [folder.path, 'park']);
    await child.said('inside');
    await child.kill();
    expect(await registeredCases()).toBe(1);
  });

  it('frees the register at once', async () => {
    const child = startChild(writer, [folder.path, 'hold']);
    await child.said('holding');
    const opening = openRegister({ folder: folder.path, dataKey: sampleKey() });
    await expect(opening).rejects.toMatchObject({ code: 'DATABASE_IN_USE' });
    await child.kill();
    const register = await openRegister({ folder: folder.path, dataKey: sampleKey() });
    await register.write(sampleAct('after', 'x'), async () => undefined);
    await register.close();
  });
});
