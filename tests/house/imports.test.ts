import { describe, expect, test } from 'vitest';
import { root } from '#build/setup/paths.mjs';
import { importFaults, importsOf, packageOf } from './imports.ts';
import { readSources } from './source-files.ts';

const faultsOf = (path: string, text: string) => importFaults([{ path, text }]);

describe('the parser', () => {
  test('finds every form of import', () => {
    const text = [
      "import 'a';",
      "import b from 'b';",
      "import type { C } from 'c';",
      'import {\n  d,\n  e,\n} from "d";',
      "export { f } from 'f';",
      "export * from 'g';",
      "const h = await import('h');",
      "  const i = require('i');",
      "const j = require.resolve('j/package.json');",
      "const k = import.meta.resolve('k');",
      "type L = import('l').L;",
    ].join('\n');
    expect(importsOf(text).sort()).toEqual(['a', 'b', 'c', 'd', 'f', 'g', 'h', 'i', 'j/package.json', 'k', 'l']);
  });

  test('takes no sentence for an import', () => {
    expect(
      importsOf(
        "// we import people from 'abroad'\nconst words = 'text';\nexport const from = 'here';\nfile.require('head');",
      ),
    ).toEqual([]);
  });

  test('names the package of a deep import', () => {
    expect(packageOf('@orpc/client/fetch')).toBe('@orpc/client');
    expect(packageOf('antd/locale/zh_CN')).toBe('antd');
  });
});

describe('the checker finds a planted fault', () => {
  test.each([
    ['core/domain/a.ts', "import { open } from '#db/open.ts';"],
    ['core/domain/a.ts', "import { open } from '../../db/open.ts';"],
    ['core/domain/a.ts', "import { register } from '../usecases/register.ts';"],
    ['core/domain/a.ts', "import { contract } from '#core/contract/index.ts';"],
    ['core/contract/a.ts', "import { register } from '../usecases/register.ts';"],
    ['core/domain/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core/usecases/a.ts', "import { oc } from '@orpc/contract';"],
    ['core/domain/law/a.ts', "import { isHoliday } from 'chinese-days';"],
    ['db/a.ts', "import { layout } from '#templates/forms/index.ts';"],
    ['templates/a/layout.ts', "import { open } from '#db/open.ts';"],
    ['templates/a/layout.ts', "import PDFDocument from 'pdfkit';"],
    ['templates/a/layout.ts', "import { draw } from '#templates/render/draw.ts';"],
    ['host/a.ts', "import { makeWindow } from '#electron/windows.ts';"],
    ['host/cli/a.ts', "import { createORPCClient } from '@orpc/client';"],
    ['electron/a.ts', "import { open } from '#db/open.ts';"],
    ['electron/a.ts', "import { age } from '#core/domain/age.ts';"],
    ['renderer/a.tsx', "import { compose } from '#host/compose.ts';"],
    ['renderer/a.tsx', "const fs = await import('node:fs');"],
    ['renderer/a.tsx', "import { draw } from '#templates/render/draw.ts';"],
    ['build/a.mjs', "import { age } from '#core/domain/age.ts';"],
    ['host/a.ts', "import test from '@playwright/test';"],
    ['host/a.ts', "import { x } from 'never-heard-of-it';"],
    ['host/a.test.ts', "import { x } from 'never-heard-of-it';"],
    ['stray/a.ts', "import { x } from './b.ts';"],
  ])('%s: %s', (path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });

  test('and lets through what the architecture allows', () => {
    expect(faultsOf('host/routes/guard.ts', "import { implement } from '@orpc/server';")).toEqual([]);
    expect(faultsOf('renderer/pages/a.tsx', "import { age } from '#core/domain/age.ts';")).toEqual([]);
    expect(faultsOf('db/open/a.ts', "import { x } from './b.ts';\nimport fs from 'node:fs';")).toEqual([]);
    expect(faultsOf('core/domain/a.test.ts', "import fc from 'fast-check';\nimport 'node:fs';")).toEqual([]);
  });
});

test('every import of the program goes in a direction of the architecture', () => {
  // This test and its parser quote imports that nobody makes.
  const sources = readSources(root).filter(({ path }) => !path.startsWith('tests/house/imports'));
  expect(sources.length).toBeGreaterThan(50);
  expect(importFaults(sources)).toEqual([]);
});
