import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '#db/testing/sample.ts';
import { startChild } from './child.ts';
import { secret } from './secret.ts';

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** How a text could lie on a disk. */
function spellings(text: string): readonly Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('hex'))];
}

function filesWith(path: string, text: string): readonly string[] {
  return readdirSync(path).filter((name) => {
    const bytes = readFileSync(join(path, name));
    return spellings(text).some((spelling) => bytes.includes(spelling));
  });
}

describe('on the disk', () => {
  it('no name and no identity number lies in plain, neither while the register is open nor after', async () => {
    const child = startChild(program('./register-writer.ts'), [folder.path, 'hold']);
    await child.said('holding');
    // Another process has the files open, so reading them here takes no lock away from it.
    expect(readdirSync(folder.path)).toContain('register.db-wal');
    expect(filesWith(folder.path, secret.name)).toEqual([]);
    expect(filesWith(folder.path, secret.idNumber)).toEqual([]);
    child.process.stdin?.end();
    expect(await child.ended).toBe(0);
    expect(readdirSync(folder.path)).not.toContain('register.db-wal');
    expect(filesWith(folder.path, secret.name)).toEqual([]);
    expect(filesWith(folder.path, secret.idNumber)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'no sort and no temporary table is written, which ciphers do not cover',
    async () => {
      const filesMade = async (mode: string) => {
        const temporary = join(folder.path, `temporary-${mode}`);
        mkdirSync(temporary);
        const made: string[] = [];
        const watcher = watch(temporary, (_event, name) => void made.push(String(name)));
        const child = startChild(program('./sorter.ts'), [folder.path, mode], { env: { SQLITE_TMPDIR: temporary } });
        expect(await child.ended).toBe(0);
        await new Promise((resolve) => setTimeout(resolve, 50)); // the kernel's last word
        watcher.close();
        return made;
      };
      expect((await filesMade('file')).some((name) => name.startsWith('etilqs_'))).toBe(true); // the test can see it
      expect(await filesMade('memory')).toEqual([]);
    },
  );
});
