import { isTestOnly, type SourceFile } from './source-files.ts';

/** The longest a source file may be, in lines. */
export const longestFile = 400;

/** Comments and the insides of strings, taken out, so that a rule about code does not trip over words. */
export function codeOnly(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu,
    (found) => (found.startsWith('/') ? '' : "''"),
  );
}

interface FileRule {
  readonly says: string;
  readonly broken: (file: SourceFile) => boolean;
}

const typeScript = /\.tsx?$/u;
const lines = (text: string) => text.replace(/\n$/u, '').split('\n').length;

// The words are put together here so that this file does not break its own rule.
const unfinished = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`, 'u');

export const fileRules: readonly FileRule[] = [
  {
    says: `is longer than ${longestFile} lines`,
    broken: ({ text }) => lines(text) > longestFile,
  },
  {
    says: 'uses the type `any`',
    broken: ({ path, text }) =>
      typeScript.test(path) && /(?::\s*|<|\bas\s+|[|&,]\s*|=\s*)any\b(?!\s*[(:.])/u.test(codeOnly(text)),
  },
  {
    says: 'has a mark of unfinished work',
    broken: ({ text }) => unfinished.test(text),
  },
  {
    says: 'runs only some of its tests, or leaves one out without a condition',
    broken: ({ path, text }) =>
      isTestOnly(path) &&
      /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:only|todo|fixme|fails)\b|\b(?:test|it|describe|suite)(?:\.\w+)*\.skip\s*\(\s*(?:''|\))/u.test(
        codeOnly(text),
      ),
  },
  {
    says: 'switches the checker off for a whole file or line',
    broken: ({ path, text }) => typeScript.test(path) && /@ts-(?:nocheck|ignore)\b/u.test(text),
  },
  {
    // A folder of words has the name of its language, such as zh-CN.
    says: 'is not named in kebab-case',
    broken: ({ path }) =>
      !path
        .replace('/words/zh-CN/', '/words/zh/')
        .split('/')
        .every((part) => /^_?[a-z0-9]+(?:[-.][a-z0-9]+)*$/u.test(part)),
  },
  {
    says: 'names a path of one machine',
    broken: ({ text }) => /['"`](?:\/home\/|\/root\/|\/Users\/|[A-Z]:\\\\Users)/u.test(text),
  },
];

/** Every broken rule, one sentence each. */
export function fileFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    fileRules.filter((rule) => rule.broken(file)).map((rule) => `${file.path} ${rule.says}`),
  );
}
