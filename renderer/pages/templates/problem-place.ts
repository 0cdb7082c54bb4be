/** Parts of a template file that are counted: blocks, rows, cells, paragraphs of a list, columns of a table. */
export const countedParts = ['blocks', 'rows', 'cells', 'paragraphs', 'columns'] as const;
export type CountedPart = (typeof countedParts)[number];

/** One step of the way to a place in a template file: the second row, or a key such as `text`. */
export type PlaceStep = { readonly part: CountedPart; readonly number: number } | { readonly key: string };

/** The way to a place, from a path of the check such as `blocks.2.rows.0.cells.1.text`; places count from 1. */
export function problemPlace(path: string): readonly PlaceStep[] {
  const steps: PlaceStep[] = [];
  const words = path.split('.').filter(Boolean);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const part = countedParts.find((known) => known === word);
    const next = words[index + 1] ?? '';
    if (part && /^\d+$/u.test(next)) {
      steps.push({ part, number: Number(next) + 1 });
      index += 1;
    } else if (word !== 'blocks') {
      // `blocks` alone is the whole form.
      steps.push({ key: word });
    }
  }
  return steps;
}
