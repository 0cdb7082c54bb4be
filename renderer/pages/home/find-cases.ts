import type { CaseSummaryView } from '#core/contract/shapes.ts';

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll('·', '').replace(/\s/g, '').toUpperCase();
}

/** The cases whose names or number contain every word of the query; all of them for an empty one. */
export function findCases<Line extends Pick<CaseSummaryView, 'names' | 'number'>>(
  cases: readonly Line[],
  query: string,
): readonly Line[] {
  const words = query.trim().split(/\s+/).map(plain).filter(Boolean);
  return cases.filter(({ names, number }) => {
    const searched = [...names, number ?? ''].map(plain);
    return words.every((word) => searched.some((text) => text.includes(word)));
  });
}
