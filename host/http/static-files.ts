import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Name of the manifest that the build writes beside the pages. */
export const manifestName = 'files.json';

const manifestSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), size: z.int(), sha256: z.string() })),
});

const typeByEnding: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
};

export type StaticFile = { readonly body: Buffer; readonly type: string };

/** The pages of the program, and nothing else of the disk. */
export type StaticFiles = { readonly paths: readonly string[]; read(path: string): Promise<StaticFile | undefined> };

/** A file on the disk is not the one that was built. */
export class StaticFileChanged extends Error {
  readonly code = 'STATIC_FILE_CHANGED';
  readonly path: string;
  constructor(path: string) {
    super(`The file ${path} differs from the one that was built; install the program again.`);
    this.path = path;
  }
}

/**
 * Opens the folder of built pages by its manifest. A path of a request is looked up in the manifest as it came, without
 * any decoding: built names are plain ASCII, so whatever needs decoding is not one of ours.
 * @throws when the manifest is missing, damaged, or names a kind of file that has no fixed media type.
 */
export async function openStaticFiles(folder: string): Promise<StaticFiles> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
  const known = new Map<string, { file: string; type: string; sha256: string }>();
  for (const { path, sha256 } of manifest.files) {
    const type = typeByEnding[path.slice(path.lastIndexOf('.') + 1)];
    if (type === undefined) throw new Error(`No media type is set for ${path}`);
    known.set(`/${path}`, { file: join(folder, path), type, sha256 });
  }
  return {
    paths: [...known.keys()],
    async read(path) {
      const entry = known.get(path === '/' ? '/index.html' : path);
      if (entry === undefined) return undefined;
      const body = await readFile(entry.file);
      if (createHash('sha256').update(body).digest('hex') !== entry.sha256) throw new StaticFileChanged(path);
      return { body, type: entry.type };
    },
  };
}
