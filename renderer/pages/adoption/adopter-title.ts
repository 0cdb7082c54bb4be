import type { QuestionedRole } from '#core/domain/adoption-law/questioning.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import type { Translate } from '../../words/words.ts';

/** What an adopter is called on the pages: of a couple by the sex, as the sentences of the law have it. */
export function adopterTitle(
  { mode, adopters }: Pick<AdoptionApplication, 'mode' | 'adopters'>,
  index: number,
  t: Translate,
): string {
  const sex = adopters[index]?.sex;
  const other = adopters[1 - index]?.sex;
  if (mode !== 'couple') return t('role.adopter');
  if (sex === undefined || sex === other) return t(index === 0 ? 'role.adopter' : 'role.second-adopter');
  return t(`adopt.adopter.${sex}`);
}

/** Who is asked, as the form calls them. */
export function questionedTitle(
  role: QuestionedRole,
  application: Pick<AdoptionApplication, 'mode' | 'adopters'>,
  t: Translate,
): string {
  if (role === 'adopter' || role === 'second-adopter') return adopterTitle(application, role === 'adopter' ? 0 : 1, t);
  return t(`role.${role}`);
}
