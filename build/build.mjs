// `npm run build`: the pages, Electron's main and preload, and the host, into out/.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleConfig, presentBundles } from './bundles.mjs';
import { writePagesManifest } from './pages-manifest.mjs';
import { inProject } from './setup/paths.mjs';

async function buildPages() {
  const folder = inProject('out', 'renderer');
  await build({ configFile: inProject('renderer', 'vite.config.ts'), logLevel: 'warn' });
  const files = writePagesManifest(folder);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  process.stdout.write(`pages: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
}

async function buildBundles() {
  for (const folder of ['electron', 'host']) rmSync(inProject('out', folder), { recursive: true, force: true });
  for (const bundle of presentBundles()) {
    await build(bundleConfig(bundle));
    if (!existsSync(join(inProject('out', bundle.folder), bundle.file)))
      throw new Error(`${bundle.name} was not built`);
    process.stdout.write(`${bundle.name}: out/${bundle.folder}/${bundle.file}\n`);
  }
}

await buildPages();
await buildBundles();
