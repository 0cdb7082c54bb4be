import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#build/setup/paths.mjs';
import { codeOnly, fileFaults, longestFile } from './file-rules.ts';
import { readFiles, readSources, sourceFolders } from './source-files.ts';

const faultsOf = (path: string, text: string) => fileFaults([{ path, text }]);

describe('the checker finds a planted fault', () => {
  const unfinished = ['TO', 'DO'].join('');
  test('in the length', () => {
    expect(faultsOf('core/a.ts', 'const a = 1;\n'.repeat(longestFile + 1))).toHaveLength(1);
    expect(faultsOf('core/a.ts', 'const a = 1;\n'.repeat(longestFile))).toEqual([]);
  });

  test.each([
    ['core/a.ts', 'const a: any = 1;'],
    ['core/a.ts', 'const a = b as any;'],
    ['core/a.ts', 'const a: Map<string, any> = b;'],
    ['core/a.ts', 'type A = string | any;'],
    ['core/a.ts', 'function f(a: any[]): void {}'],
    ['core/a.ts', `// ${unfinished}: later`],
    ['core/a.test.ts', "test.only('a', () => {});"],
    ['core/a.test.ts', "describe.skip('a', () => {});"],
    ['core/a.test.ts', "it.todo('a');"],
    ['tests/e2e/a.spec.ts', "test.fixme('a', () => {});"],
    ['core/a.ts', '// @ts-ignore\nconst a = 1;'],
    ['core/PlainDate.ts', ''],
    ['core/plain_date.ts', ''],
    ['core/a.ts', "const file = '/home/somebody/a';"],
  ])('%s: %s', (path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });

  test('and lets through what is in order', () => {
    expect(faultsOf('core/a.ts', "// any of them\nconst a = 'as any';\nconst b = { any: 1 };\nz.any.of(b);")).toEqual(
      [],
    );
    expect(faultsOf('core/a.test.ts', "test.skipIf(onWindows)('a', () => {});")).toEqual([]);
    expect(faultsOf('tests/e2e/a.spec.ts', "test.skip(!electron, 'no binary here');")).toEqual([]);
  });

  test('code is what is left without comments and strings', () => {
    expect(codeOnly("a('it\\'s // no', \"x\", `y`); // z\n/* b\n*/c")).toBe("a('', '', ''); \nc");
  });
});

test('every source file keeps the house rules', () => {
  const sources = readSources(root).filter(({ path }) => path !== 'tests/house/files.test.ts');
  expect(sources.length).toBeGreaterThan(50);
  expect(fileFaults(sources)).toEqual([]);
});

test('every style sheet and page keeps the length', () => {
  const pages = readFiles(join(root, 'renderer'), /\.(?:css|html)$/u);
  expect(fileFaults(pages)).toEqual([]);
});

test.each(sourceFolders)('%s has a README of a screen', (folder) => {
  // The one glossary stands at the end of core's and grows with every matter.
  const [readme = ''] = readFileSync(join(root, folder, 'README.md'), 'utf8').split('## Words and files');
  expect(readme.split('\n').length).toBeGreaterThan(5);
  expect(readme.split('\n').length).toBeLessThanOrEqual(90);
});

test.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', '.editorconfig', '.ci/run'])(
  '%s is there',
  (file) => {
    expect(existsSync(join(root, file))).toBe(true);
  },
);
