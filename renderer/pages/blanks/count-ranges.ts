import { printNumbersBetween } from '#core/domain/cases/blanks.ts';

/** One counted range. */
export interface CountedRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads what two have counted, a range or a single number a line: `A0001-A0020`, `A0001 至 A0020`, `A0031`. Gives the first line
 * that is none as `wrong`.
 */
export function readCounted(text: string): { readonly ranges: readonly CountedRange[] } | { readonly wrong: string } {
  const ranges: CountedRange[] = [];
  for (const line of text.split(/[\n，,、；;]/).map((part) => part.normalize('NFKC').trim().toUpperCase())) {
    if (line === '') continue;
    const [from = '', to = from, ...rest] = line.split(/\s*(?:至|到|~|—|–|-)\s*|\s+/).filter((part) => part !== '');
    if (rest.length > 0 || typeof printNumbersBetween(from, to) === 'string') return { wrong: line };
    ranges.push({ from, to });
  }
  return { ranges };
}
