// What is bundled out of the sources, and how. Pure JavaScript is bundled in; only the native driver stays outside.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

/** Packages that stay outside the bundles: the driver brings a native binary, `electron` is the shell itself. */
const outside = ['better-sqlite3', 'electron'];

// Drivers of other databases that knex asks for only when it is told to use them. They are not installed.
const neverLoaded = ['mariadb/callback', 'mysql', 'mysql2', 'oracledb', 'pg', 'pg-query-stream', 'sqlite3', 'tedious'];

export const external = [...outside, ...neverLoaded];

/** The bundles beside the pages: name, source, folder under out/, module form and file name. */
export const bundles = [
  { name: 'electron main', source: 'electron/main.ts', folder: 'electron', format: 'es', file: 'main.js' },
  // A sandboxed preload script is loaded as CommonJS and may require nothing but electron.
  { name: 'electron preload', source: 'electron/preload.ts', folder: 'electron', format: 'cjs', file: 'preload.cjs' },
  { name: 'host', source: 'host/cli/main.ts', folder: 'host', format: 'es', file: 'main.js' },
];

/**
 * The vite configuration of one bundle. Every file of a bundle lies two folders below the root, as the sources that ask
 * for `../..` of themselves do.
 */
export function bundleConfig({ source, folder, format, file }) {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external, target: 'node' },
    build: {
      ssr: join(root, source),
      outDir: join(root, 'out', folder),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        external,
        output: { format, entryFileNames: file, chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/** The bundles whose source is there. */
export const presentBundles = () => bundles.filter(({ source }) => existsSync(join(root, source)));
