import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#build/setup/paths.mjs';
import { anchorsOf, deadLinks, linksOf } from './links.ts';
import { readFiles, sourceFolders } from './source-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the checker', () => {
  const project = () => temporaryFolder({ 'a.md': '# Two words!\n', 'folder/b.md': '' });
  const deadIn = (text: string, path = 'a.md') => deadLinks(project(), { path, text });

  test('finds a link to a file or a heading that is not there', () => {
    expect(deadIn('[b](folder/c.md)')).toEqual(['a.md: folder/c.md is not there']);
    expect(deadIn('![picture](none.png)')).toHaveLength(1);
    expect(deadIn('[a](a.md#three-words)')).toEqual(['a.md: a.md#three-words has no such heading']);
    expect(deadIn('[b](b.md)')).toHaveLength(1);
  });

  test('lets through what is there, other sites and examples of code', () => {
    expect(deadIn('[b](folder/b.md) [a](a.md#two-words) [site](https://example.test/x)')).toEqual([]);
    expect(deadIn('[a](../a.md)', 'folder/b.md')).toEqual([]);
    expect(deadIn('```md\n[c](c.md)\n```')).toEqual([]);
  });

  test('reads links and headings', () => {
    expect(linksOf('[a](b) ![c](d.png) [e](mailto:x@example.test)')).toEqual(['b', 'd.png']);
    expect(anchorsOf('# 事项 a matter\n## B: c')).toEqual(['事项-a-matter', 'b-c']);
  });
});

const documents = readFiles(root, /\.md$/u).filter(({ path }) => !path.startsWith('THIRD-PARTY'));

test('every link of every document leads somewhere', () => {
  expect(documents.length).toBeGreaterThan(8);
  expect(documents.flatMap((document) => deadLinks(root, document))).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])('%s names every folder and both commands', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  for (const folder of sourceFolders) expect(linksOf(text)).toContain(`${folder}/README.md`);
  expect(text).toContain('npm start');
  expect(text).toContain('npm test');
});

test('the two READMEs have the same shape', () => {
  const shape = (file: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    return { headings: anchorsOf(text).length, rows: text.split('\n').filter((line) => line.startsWith('|')).length };
  };
  expect(shape('README.zh-CN.md')).toEqual(shape('README.md'));
});

test('a command that a README names is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = documents.flatMap(({ text }) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map((m) => m[1]),
  );
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
