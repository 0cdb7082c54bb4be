import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folders with the certificate fonts that a packaged program brings; empty in a checkout, where templates find them in
 * their npm package. Electron names its resources folder in `process.resourcesPath`.
 */
export function fontFolders(): readonly string[] {
  const resources: unknown = Reflect.get(process, 'resourcesPath');
  const beside = fileURLToPath(new URL('../../resources/fonts', import.meta.url));
  return typeof resources === 'string' ? [join(resources, 'fonts'), beside] : [beside];
}
