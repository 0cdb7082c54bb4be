import { matterIds } from '#core/domain/matters/schemas.ts';
import type { Translate } from './words.ts';

/** The name of a matter (事项) in the language of the desk; an id that this program does not know stays as it is. */
export function matterName(t: Translate, id: string): string {
  const known = matterIds.find((matter) => matter === id);
  return known ? t(`matter.${known}`) : id;
}
