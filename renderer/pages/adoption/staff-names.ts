const mostNames = 10;

/** The names in one line as the schema keeps them; the empty one at the end is the name that is being begun. */
export function staffNames(text: string): string[] {
  return text.split(/[、，,;；]/).slice(0, mostNames);
}

/** The names as one line of the form; undefined where there is none. */
export function staffText(names: readonly string[] | undefined): string | undefined {
  return names && names.length > 0 ? names.join('、') : undefined;
}
