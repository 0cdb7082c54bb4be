import { readFileSync } from 'node:fs';
import type { FormRecord } from '#core/domain/papers/form-record.ts';
import { formBlanks } from '#core/domain/papers/forms.ts';

/** The invented photograph of the tests: 53×35 mm at 300 dpi. */
export const photo: Uint8Array = new Uint8Array(readFileSync(new URL('photo.jpg', import.meta.url)));

/** A record with the photograph in the places named; in all of the form's places where none is. */
export function withPhotos(record: FormRecord, places?: readonly string[]): FormRecord {
  const names = places ?? formBlanks(record.form).images ?? [];
  return { ...record, images: Object.fromEntries(names.map((name) => [name, photo])) };
}
