import { isBlank, readName } from './characters.ts';

/**
 * Names that stand for something a PDF does by itself or carries along: scripts, programs, embedded files, forms that run
 * scripts, media. Every harmful action of a button or a page (`/AA`) says one of them.
 */
const activeNames: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'RichMediaContent',
  'XFA',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
]);

const [slash, bracket] = [0x2f, 0x5b];
/** First letters of the names that are looked for, and the sign of an escape. */
const firstLetters: ReadonlySet<number | undefined> = new Set(
  [...activeNames, 'OpenAction', 'Encrypt', '#'].map((name) => name.charCodeAt(0)),
);

/** `/OpenAction [page …]` only says which page is shown first; anything else behind it is an action. */
function isDestination(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return bytes[at] === bracket;
}

/** What the names in bytes say, wherever they stand, also in strings, comments and streams. */
export function namesSay(bytes: Uint8Array): 'active-content' | 'encrypted' | undefined {
  let encrypted = false;
  for (let at = bytes.indexOf(slash); at >= 0; at = bytes.indexOf(slash, at + 1)) {
    if (!firstLetters.has(bytes[at + 1])) continue;
    const { name, end } = readName(bytes, at + 1);
    if (activeNames.has(name)) return 'active-content';
    if (name === 'OpenAction' && !isDestination(bytes, end)) return 'active-content';
    if (name === 'Encrypt') encrypted = true;
  }
  return encrypted ? 'encrypted' : undefined;
}
