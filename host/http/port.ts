import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const settingsName = 'browser-host.json';
const settingsSchema = z.strictObject({ port: z.int().min(1024).max(65_535) });

/**
 * The port this installation used last, or undefined at the first start. It stays the same because a browser keeps
 * permissions and storage by origin, and the port is part of the origin. A damaged file counts as a first start.
 */
export async function storedPort(dataFolder: string): Promise<number | undefined> {
  try {
    return settingsSchema.parse(JSON.parse(await readFile(join(dataFolder, settingsName), 'utf8'))).port;
  } catch {
    return undefined;
  }
}

/** Keeps the port for the next start. */
export async function storePort(dataFolder: string, port: number): Promise<void> {
  const file = join(dataFolder, settingsName);
  await writeFile(`${file}.part`, `${JSON.stringify({ port })}\n`, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
