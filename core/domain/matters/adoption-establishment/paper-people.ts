import { categoryOf } from '../../adoption-law/categories.ts';
import type { AdoptionPerson } from '../../adoption-law/persons.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { personTexts } from '../../marriage-law/person-on-paper.ts';
import type { AdopterEntry, AdoptionApplication, ChildEntry } from './application-schema.ts';
import { adoptersOf, placersOf } from './facts-of.ts';

export type Texts = Readonly<Record<string, string>>;

/** A day as forms have it, or an empty blank while there is none. */
export function dateText(day: PlainDate | undefined): string {
  return day ? certificateDate(day) : '';
}

/** Names in a row: 李明轩、陈雨桐; those without a name are left out. */
function names(persons: readonly (AdoptionPerson | undefined)[]): string {
  return persons
    .map((person) => person?.name?.trim() ?? '')
    .filter((name) => name !== '')
    .join('、');
}

/** The adopters by the column of a paper; two of whom no sex is known stand in the order typed. */
export function adoptersByColumn(application: AdoptionApplication): {
  readonly man: AdopterEntry | undefined;
  readonly woman: AdopterEntry | undefined;
} {
  const [first, second] = adoptersOf(application);
  const womanFirst = first?.sex === 'female' || second?.sex === 'male' || application.mode === 'single-woman';
  return womanFirst ? { man: second, woman: first } : { man: first, woman: second };
}

/** Both adopters' names in a row. */
export function adopterNames(application: AdoptionApplication): string {
  return names(adoptersOf(application));
}

/** Who places the child: the institution, the persons, or '' where nobody does. */
export function placerNames(application: AdoptionApplication): string {
  const { category, placer } = application;
  if (category !== undefined && categoryOf(category).placer === 'nobody') return '';
  return names(placersOf(application)) || (placer.institution?.name?.trim() ?? '');
}

/** A paper names the child and those who adopt it: INVALID with the field where a name is not there. */
export function requireNamed(application: AdoptionApplication): void {
  if (!application.child.name?.trim()) throw new TongbanError('INVALID', { field: 'child.name', why: 'missing' });
  adoptersOf(application).forEach(({ name }, index) => {
    if (!name?.trim()) throw new TongbanError('INVALID', { field: `adopters.${index}.name`, why: 'missing' });
  });
}

/** 被收养人身份: the category in words. */
export function standingOf({ category }: AdoptionApplication): string {
  return category === undefined ? '' : categoryOf(category)['zh-CN'];
}

/** The named blanks of a person, each '' where the fact is not there. */
export function personAs(who: string, person: AdoptionPerson | undefined, fields: readonly string[]): Texts {
  const all: Texts = person
    ? {
        ...personTexts(who, person),
        [`${who}.employer`]: person.employer ?? '',
        [`${who}.phone`]: person.phone ?? '',
        [`${who}.address`]: person.address ?? person.hukouAddress ?? '',
      }
    : {};
  return Object.fromEntries(fields.map((field) => [`${who}.${field}`, all[`${who}.${field}`] ?? '']));
}

const healthWords = { healthy: '健康', serious: '重病', chronic: '慢性病', disabled: '残疾', other: '其他' } as const;
const disabilityWords = {
  sight: '视力残疾',
  hearing: '听力残疾',
  speech: '言语残疾',
  body: '肢体残疾',
  intellect: '智力残疾',
  mind: '精神残疾',
} as const;
const grades = ['一级', '二级', '三级', '四级'] as const;

/** 健康状况 of the child with its disability: 残疾（多重残疾，二级）. */
export function childHealth({ health, disability, healthNote = '' }: ChildEntry): string {
  if (health === undefined) return healthNote;
  const { kinds = [], grade } = (health === 'disabled' && disability) || {};
  const [kind] = kinds;
  const which = kinds.length > 1 ? '多重残疾' : kind ? disabilityWords[kind] : '';
  const more = [which, grade ? grades[grade - 1] : '', healthNote].filter((text) => text);
  return more.length === 0 ? healthWords[health] : `${healthWords[health]}（${more.join('，')}）`;
}
