import { expect } from 'vitest';
import type { FormRecord } from '../../papers/form-record.ts';
import { formBlanks } from '../../papers/forms.ts';

/**
 * Expects that a record fills every blank that its form must print, fills none that the form does not know, and has every
 * field of its repeated lines. `open` names blanks that are empty at this stage.
 */
export function expectFilled({ form, texts, lists = {}, images = {} }: FormRecord, open: readonly string[] = []): void {
  const { required, optional = [], lists: known = {}, images: pictures = [] } = formBlanks(form);
  expect(required.filter((blank) => !(blank in texts))).toEqual([]);
  expect(required.filter((blank) => texts[blank]?.trim() === '').sort()).toEqual([...open].sort());
  // Records carry whole persons and registrations; a form may print less of them.
  const groups = /^(man|woman|applicant|recipient|original)\./;
  const strange = Object.keys(texts).filter((blank) => !required.includes(blank) && !optional.includes(blank));
  expect(strange.filter((blank) => !groups.test(blank))).toEqual([]);
  expect(Object.keys(lists)).toEqual(Object.keys(known));
  for (const [name, lines] of Object.entries(lists)) {
    for (const line of lines) expect(Object.keys(line).sort()).toEqual([...(known[name] ?? [])].sort());
  }
  expect(Object.keys(images).filter((name) => !pictures.includes(name))).toEqual([]);
}
