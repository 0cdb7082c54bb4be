// Reads the licence files of an installed package and takes them apart: who holds the rights, and the terms.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isLicenceFile = (name) => /^(?:licen[sc]e|copying|notice)/iu.test(name);
const isHolder = (line) =>
  /^(?:Portions )?(?:Copyright|COPYRIGHT|\(c\)|©):?\s+(?:\([cC]\)|©|\d|[A-Z])/u.test(line.trim());
const isTitle = (line) =>
  /^(?:#+ *)?(?:the |\()?(?:mit|isc)(?: licen[sc]e| expat licen[sc]e)?(?: ?\(mit\))?[:.)]?$/iu.test(line.trim()) ||
  line.trim() === 'All rights reserved.';

/** Terms that differ only in line breaks, spacing or marks are the same terms. */
export const sameTermsKey = (terms) => terms.toLowerCase().replace(/[^a-z0-9]+/gu, '');

/** Splits a licence text into the lines that name the holders and the terms without them and without a title. */
export function takeApart(text) {
  const lines = text.replace(/\r/gu, '').split('\n');
  // Only the head names holders: the terms themselves speak of "copyright" too.
  const head = lines.findIndex((line) => /^\W*(?:permission|redistribution|permission to|apache license)/iu.test(line));
  const limit = head < 0 ? 12 : head;
  const isTop = (index) => index < limit;
  const holders = lines.filter((line, index) => isTop(index) && isHolder(line)).map((line) => line.trim());
  const rest = lines.filter((line, index) => !isTop(index) || (!isHolder(line) && !isTitle(line)));
  const terms = rest
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { holders, terms };
}

/** The licence files of one installed package, each taken apart; none where it brings none. */
export function readLicenceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isLicenceFile)
    .sort()
    .map((name) => takeApart(readFileSync(join(folder, name), 'utf8')));
}

/** Who to name for a package that brings no licence file: the author in its package.json, else its own name. */
export function authorOf(folder, name) {
  const file = join(folder, 'package.json');
  const { author } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const named = typeof author === 'string' ? author.replace(/ *<.*$/u, '') : author?.name;
  return named ? `Author: ${named}` : `The authors of ${name}`;
}
