import { dictionaries, type Translate, type WordKey } from '../../words/words.ts';

type CellKey = WordKey & (`table.column.${string}` | `table.value.${string}` | `subsidy.${string}`);

function isWord(key: string): key is CellKey {
  return key in dictionaries['zh-CN'];
}

/** Says a word that has no blanks. */
function say(t: Translate, key: CellKey): string {
  // Columns and values are single words; a union of keys would ask for the blanks of sentences.
  return (t as (key: WordKey) => string)(key);
}

/** What a column is called; its key where it has no word. */
export function columnWord(t: Translate, key: string): string {
  const word = `table.column.${key}`;
  return isWord(word) ? say(t, word) : key;
}

/** The families whose words the form at the desk has already. */
const atDesk: Readonly<Record<string, (value: string) => string>> = {
  class: (value) => `subsidy.class.${value}`,
  item: (value) => `subsidy.item.${value}`,
  borneBy: (value) => `subsidy.borneBy.${value}`,
  shown: (value) => `subsidy.shown.${value}`,
};

/** What a value of a choice is called; the value itself where it has no word. */
export function cellWord(t: Translate, family: string, value: string): string {
  const own = `${family}.${value}`;
  const word = atDesk[family]?.(value) ?? `table.value.${own}`;
  return isWord(word) ? say(t, word) : value;
}
