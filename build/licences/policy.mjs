// Which licences may ship, and what no package.json says.

/** Development packages whose code, style or font is bundled into the pages, and so ships as well. */
export const bundledPackages = [
  '@ant-design/icons',
  '@fontsource-variable/noto-sans-sc',
  'antd',
  'pdfjs-dist',
  'react',
  'react-dom',
];

/** Packages that a shipped one asks for and that stay out of the bundles: pdf.js draws with it only outside a browser. */
export const notShipped = new Set(['@napi-rs/canvas']);

/** Licences that may ship with a program under the Mulan PSL v2. Anything else stops the list, GPL and AGPL above all. */
export const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Packages whose package.json names no licence; the licence is that of the file beside it, read by a person. */
export const licenceOfFile = { 'png-js': 'MIT' };

/** What ships inside a package, or beside the program, without being an npm package of its own. */
export const otherParts = [
  {
    name: 'SQLite',
    licence: 'public domain',
    note: 'compiled into better-sqlite3-multiple-ciphers',
  },
  {
    name: 'SQLite3 Multiple Ciphers, with its cipher libraries',
    licence: 'MIT',
    note: 'compiled into better-sqlite3-multiple-ciphers; Copyright (c) 2006-2026 Ulrich Telle',
  },
  {
    name: 'Node.js 24',
    licence: 'MIT, and the licences of its parts',
    note: 'installed beside the program from npm; its own LICENSE file names every part',
  },
  {
    name: 'Electron 45',
    licence: 'MIT',
    note: 'only in the packaged desktop program; its LICENSE file lies beside the program',
  },
  {
    name: 'Chromium',
    licence: 'BSD-3-Clause, and the licences of its parts',
    note: 'part of Electron (see LICENSES.chromium.html there), or the browser that is installed on the machine',
  },
];

/**
 * Whether an SPDX expression may ship: every part of an AND, any part of an OR.
 * An empty, unknown or unreadable one may not.
 */
export function mayShip(expression) {
  const plain = (expression ?? '').replace(/^\((.*)\)$/u, '$1').trim();
  if (plain.includes('(')) return false;
  if (plain.includes(' OR ')) return plain.split(' OR ').some((part) => mayShip(part));
  return plain.split(' AND ').every((part) => allowedLicences.has(part.trim()));
}
