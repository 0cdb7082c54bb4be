/**
 * Takes the place of the module with which antd's parts put style elements into the page (see vite.config.ts): the
 * policy of the program refuses those. The same rules go into one constructed style sheet each, which it allows.
 */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds or replaces the rules kept under a key. The answer is an element outside the page, for callers that mark theirs. */
export function updateCSS(css: string, key: string): HTMLStyleElement {
  const known = sheets.get(key);
  const sheet = known ?? new CSSStyleSheet();
  sheet.replaceSync(css);
  if (!known) {
    sheets.set(key, sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  return document.createElement('style');
}

/** Takes the rules of a key away. */
export function removeCSS(key: string): void {
  const sheet = sheets.get(key);
  if (!sheet) return;
  sheets.delete(key);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}

/** Adds rules that are never taken away; the rules are their own key. */
export function injectCSS(css: string): HTMLStyleElement {
  return updateCSS(css, css);
}

/** Part of the module's shape; there is no container to forget. */
export function clearContainerCache(): void {}
