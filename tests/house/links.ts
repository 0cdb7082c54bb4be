import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from './source-files.ts';

const link = /\[[^\]]*\]\(([^)\s]+)\)/gu;
const fenced = /^```[\s\S]*?^```$/gmu;

/** The targets of all Markdown links and pictures of a text, without those to other sites. */
export function linksOf(text: string): string[] {
  return [...text.replace(fenced, '').matchAll(link)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/u.test(target));
}

/** The anchors that headings make, as Git hosts form them. */
export function anchorsOf(text: string): string[] {
  return [...text.replace(fenced, '').matchAll(/^#+ (.+)$/gmu)].map((match) =>
    (match[1] ?? '')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  );
}

/** Every link of a document that leads nowhere, one sentence each. */
export function deadLinks(root: string, { path, text }: SourceFile): string[] {
  return linksOf(text).flatMap((target) => {
    const [file = '', anchor] = target.split('#');
    const full = file === '' ? join(root, path) : join(root, dirname(path), decodeURIComponent(file));
    if (!existsSync(full)) return [`${path}: ${target} is not there`];
    if (anchor === undefined || !/\.md$/u.test(full)) return [];
    const known = anchorsOf(readFileSync(full, 'utf8'));
    return known.includes(decodeURIComponent(anchor)) ? [] : [`${path}: ${target} has no such heading`];
  });
}
