import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTongbanError } from '#core/domain/errors.ts';
import { createKeyring, hasKeyring, unlockKeyring } from '#db/keyring/keyring.ts';
import { leastCost } from '#db/keyring/passphrase.ts';
import { openRegister, type SqliteRegister } from '#db/open/register.ts';
import { sampleAct, sampleAttachment, sampleEvent, sampleKey, sampleSummary } from '#db/testing/sample.ts';

/** A small disk of its own, in memory. */
function mountDisk(kib: number): string {
  const path = mkdtempSync(join(tmpdir(), 'tongban-small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', path], { stdio: 'pipe' });
  return path;
}
function enlargeDisk(path: string, kib: number): void {
  execFileSync('mount', ['-o', `remount,size=${kib}k`, path], { stdio: 'pipe' });
}
function unmountDisk(path: string): void {
  execFileSync('umount', [path], { stdio: 'pipe' });
  rmdirSync(path);
}

function canMount(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    unmountDisk(mountDisk(64));
    return true;
  } catch {
    console.warn('no small disk can be mounted here (needs root): the full disk is not tested');
    return false;
  }
}

/** Writes a file as large as what is left of the disk. */
function fillUp(disk: string): string {
  const path = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(path, Buffer.alloc(bavail * bsize));
  return path;
}

const open = (disk: string) => openRegister({ folder: join(disk, 'data'), dataKey: sampleKey() });

function openCase(register: SqliteRegister, id: string): Promise<void> {
  return register.write(sampleAct('case.open', id), async (writer) => {
    await writer.takeSerial('J', '500103', 2026);
    await writer.appendEvent(sampleEvent(id, 1), sampleSummary(id));
    await writer.saveAttachment(sampleAttachment(id, id, { bytes: new Uint8Array(20_000).fill(7) }));
  });
}

/** Opens cases until one fails; how many were acknowledged, and the code of the failure. */
async function writeUntilFull(register: SqliteRegister): Promise<{ done: number; code: string }> {
  for (let done = 0; ; done += 1) {
    try {
      await openCase(register, `case-${done + 1}`);
    } catch (error) {
      return { done, code: isTongbanError(error) ? error.code : String(error) };
    }
  }
}

async function assertHolds(register: SqliteRegister, cases: number): Promise<void> {
  await register.read(async (reader) => {
    for (let index = 1; index <= cases; index += 1) expect(await reader.events(`case-${index}`)).toHaveLength(1);
    expect(await reader.events(`case-${cases + 1}`)).toEqual([]);
    expect(await reader.attachment(`case-${cases + 1}`)).toBeUndefined();
    expect((await reader.auditTail(1))[0]?.sequence ?? 0).toBe(cases);
    expect(await reader.auditBreak()).toBeUndefined();
  });
}

describe.skipIf(!canMount())('a full disk', () => {
  let disk: string;
  beforeEach(() => {
    disk = mountDisk(2048);
  });
  afterEach(() => unmountDisk(disk));

  it.each([1800, 2048, 2900, 4096])(
    'of %i KiB refuses an act, keeps all others, and goes on when there is room',
    async (kib) => {
      enlargeDisk(disk, kib);
      const register = await open(disk);
      const { done, code } = await writeUntilFull(register);
      expect(code).toBe('DISK_FULL');
      expect(done).toBeGreaterThan(3);
      await assertHolds(register, done);
      await expect(openCase(register, `case-${done + 1}`)).rejects.toMatchObject({ code: 'DISK_FULL' });

      enlargeDisk(disk, kib + 8192);
      await openCase(register, `case-${done + 1}`);
      expect(await register.write(sampleAct('number', 'x'), (writer) => writer.takeSerial('J', '500103', 2026))).toBe(
        done + 2, // the acts that failed gave their numbers back
      );
      await register.close();

      const again = await open(disk);
      expect(await again.integrityFaults()).toEqual([]);
      expect(await again.read((reader) => reader.events(`case-${done + 1}`))).toHaveLength(1);
      await again.close();
    },
  );

  it('also keeps everything where the program ends and starts again while it is full', async () => {
    const register = await open(disk);
    const { done } = await writeUntilFull(register);
    await register.close();
    const filler = fillUp(disk);
    const opening = await open(disk).catch((error: unknown) => error);
    if (opening instanceof Error) expect(opening).toMatchObject({ code: 'DISK_FULL' });
    else await (opening as SqliteRegister).close(); // not an error, so the register
    rmSync(filler);
    enlargeDisk(disk, 8192);
    const again = await open(disk);
    await assertHolds(again, done);
    await again.close();
  });

  it.each([8, 16, 32, 64, 96, 128, 192, 256, 384, 512])(
    'with %i KiB left for a new register says so, and then makes it when there is room',
    async (kib) => {
      enlargeDisk(disk, kib);
      const opening = await open(disk).catch((error: unknown) => error);
      if (opening instanceof Error) expect(opening).toMatchObject({ code: 'DISK_FULL' });
      else await (opening as SqliteRegister).close(); // not an error, so the register
      enlargeDisk(disk, 8192);
      const register = await open(disk);
      await openCase(register, 'case-1');
      await assertHolds(register, 1);
      await register.close();
    },
  );

  it('leaves no half keyring, and keeps the one that is there', async () => {
    const folder = join(disk, 'data');
    const first = { login: 'chief', passphrase: '登记处的主任口令' };
    const filler = fillUp(disk);
    await expect(createKeyring(folder, first, leastCost)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(hasKeyring(folder)).toBe(false);
    rmSync(filler);
    const { dataKey } = await createKeyring(folder, first, leastCost);
    const second = fillUp(disk);
    await expect(unlockKeyring(folder, first)).rejects.toMatchObject({ code: 'DISK_FULL' });
    rmSync(second);
    expect((await unlockKeyring(folder, first)).dataKey).toEqual(dataKey);
  });
});
