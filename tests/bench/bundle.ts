import path from 'node:path';
import { build } from 'vite';
import { workFolder } from './page-file.ts';

const root = path.join(import.meta.dirname, '..', '..');

/**
 * How a subject is made into plain JavaScript: `shipped` has its packages inside, as the program's own bundles do;
 * `packages` loads them from `node_modules`, which is all that the peers allow; `ours` does so from the program's.
 */
export type BundleKind = 'shipped' | 'ours' | 'packages';

function isPackage(id: string): boolean {
  return /^[@a-z]/.test(id) && !path.isAbsolute(id);
}

/** Compiles a subject into one file, unminified, and answers where it is. */
export async function bundleSubject(name: string, kind: BundleKind): Promise<string> {
  // packages are looked for upwards of the file: the program's and the peers' must not be mixed up
  const outDir = path.join(kind === 'packages' ? workFolder : path.join(root, 'out', 'bench'), `${name}-${kind}`);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { target: 'node', ...(kind === 'shipped' ? { noExternal: true } : { external: true }) },
    build: {
      ssr: path.join(import.meta.dirname, 'subjects', `${name}.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      ...(kind === 'shipped' ? {} : { rolldownOptions: { external: isPackage } }),
    },
  });
  return path.join(outDir, `${name}.js`);
}
