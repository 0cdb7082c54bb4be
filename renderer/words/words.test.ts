import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '#core/contract/errors.ts';
import { dictionaries, translator, type WordKey } from './words.ts';

const renderer = join(import.meta.dirname, '..');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !/words[/\\](zh-CN|en)[/\\]/.test(name))
  .map((name) => readFileSync(join(renderer, name), 'utf8'))
  .join('\n');

const chinese = dictionaries['zh-CN'];
const english = dictionaries.en;
// The keys of the dictionary are the keys of its type.
const keys = Object.keys(chinese) as WordKey[];

const literals = new Set([...sources.matchAll(/'([A-Za-z][\w+-]*(?:\.[\w+-]+)+)'/g)].map(([, key]) => key));
/** Beginnings and ends of keys that are put together from a code, such as `stage.${stage}`. */
const families = [...sources.matchAll(/`((?:[A-Za-z_]\w*[.])*)\$\{[^}]+\}((?:\.[\w-]+)*)`/g)]
  .map(([, begin = '', end = '']) => ({ begin, end }))
  .filter(({ begin }) => begin !== '');

function isUsed(key: string): boolean {
  if (literals.has(key)) return true;
  return families.some(({ begin, end }) => key.startsWith(begin) && key.endsWith(end));
}

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('words', () => {
  it.each(['zh-CN', 'en'])(
    'stand once in %s: a later file would silently take the place of an earlier one',
    (language) => {
      const folder = join(import.meta.dirname, language);
      const files = readdirSync(folder).filter((name) => name !== 'index.ts');
      const all = files.flatMap((name) =>
        [...readFileSync(join(folder, name), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key),
      );
      expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
    },
  );

  it('has the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
  });

  it('has the same blanks in both languages', () => {
    for (const key of keys)
      expect({ key, blanks: blanks(english[key]) }).toEqual({ key, blanks: blanks(chinese[key]) });
  });

  it('has no key that nothing uses', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has no use of a key that is missing', () => {
    const prefixes = new Set(keys.map((key) => key.slice(0, key.indexOf('.') + 1)));
    const missing = [...literals].filter((key) => {
      const known = key !== undefined && [...prefixes].some((prefix) => key.startsWith(prefix));
      return known && !(key in chinese);
    });
    expect(missing).toEqual([]);
  });

  it('has a sentence for every error code', () => {
    for (const code of errorCodes) {
      expect(
        keys.some((key) => key === `error.${code}` || key.startsWith(`error.${code}.`)),
        code,
      ).toBe(true);
    }
  });

  it('has no exclamation mark, no empty word and nothing left in the other language', () => {
    for (const key of keys) {
      expect(chinese[key], key).not.toMatch(/[!！]|^$|系统错误/);
      expect(english[key], key).not.toMatch(/!|^$/);
    }
    const examples = new Set(['office.nameHint', 'office.windowHint', 'office.shortNameHint']);
    const mixed = keys.filter((key) => /\p{Script=Han}/u.test(english[key]) && !examples.has(key));
    expect(mixed).toEqual([]);
  });

  it('fills the blanks', () => {
    expect(translator('zh-CN')('list.needs', { count: 2 })).toBe('待补 2 项');
    expect(translator('en')('list.needs', { count: 2 })).toBe('2 missing');
  });
});
