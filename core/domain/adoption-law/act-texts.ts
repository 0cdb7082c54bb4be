import { certificateDate } from '../dates/format.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { TongbanError } from '../errors.ts';
import { type NoticeInput, noticeTexts, numberedLines, reasonLines } from '../marriage-law/notice-texts.ts';
import { personTexts } from '../marriage-law/person-on-paper.ts';
import type { FormRecord } from '../papers/form-record.ts';
import { standingLabels } from './act-labels.ts';
import { type AdoptionParties, adoptersOf, isPlacedByInstitution, namesOf, placersOf } from './parties.ts';
import type { AdoptionPerson, PlacingPerson } from './persons.ts';
import type { Questioned, QuestionedRole } from './questioning.ts';

type Texts = Readonly<Record<string, string>>;

/** Fields of persons in two columns, and of a person named in short. */
export const wholeFields = ['name', 'sex', 'birth', 'ethnicity', 'occupation', 'idNumber', 'hukouAddress'] as const;
export const childFields = ['name', 'sex', 'birth', 'idNumber', 'hukouAddress'] as const;
export const briefFields = ['name', 'idNumber'] as const;

/** What a form says of a person, of the named blanks only; `phone` too where it is asked for. */
export function personOf(
  who: string,
  person: AdoptionPerson | undefined,
  fields: readonly string[],
  options: { readonly phone?: boolean } = {},
): Texts {
  const all = person ? personTexts(who, person) : {};
  const texts = fields.map((field): readonly [string, string] => [`${who}.${field}`, all[`${who}.${field}`] ?? '']);
  return Object.fromEntries(options.phone ? [...texts, [`${who}.phone`, person?.phone ?? '']] : texts);
}

/** Both adopters as `adopter.…` and `secondAdopter.…`; the second's blanks are absent where there is none. */
export function adopterTexts({ adopters }: AdoptionParties, fields: readonly string[], phone = false): Texts {
  const [first, second] = adopters;
  return {
    ...personOf('adopter', first, fields, { phone }),
    ...(second ? personOf('secondAdopter', second, fields, { phone }) : {}),
  };
}

/** The placing persons as `placer.…` and `secondPlacer.…`, or the institution in a line (`institution`). */
export function placerTexts(parties: AdoptionParties, fields: readonly string[]): Texts {
  if (isPlacedByInstitution(parties)) {
    const { name = '', address = '', phone = '', handlerName = '' } = parties.placer.institution ?? {};
    const more = [address, phone, handlerName === '' ? '' : `经办人：${handlerName}`].filter((text) => text !== '');
    return { institution: more.length > 0 ? `${name}（${more.join('，')}）` : name };
  }
  const [first, second] = placersOf(parties);
  return {
    ...(first ? personOf('placer', first.person, fields, { phone: true }) : {}),
    ...(second ? personOf('secondPlacer', second.person, fields, { phone: true }) : {}),
  };
}

/** Both adopters' names in a row. */
export function adopterNames(parties: AdoptionParties): string {
  return namesOf(adoptersOf(parties));
}

/** How somebody stands to the others (与收养人、送养人、被收养人关系): oneself, and a placer's relation to the child. */
function relationTexts(who: QuestionedRole, relation: string): Texts {
  const own = '本人';
  if (who === 'child') return { toAdopter: '', toPlacer: '', toChild: own };
  if (who === 'placer' || who === 'second-placer') return { toAdopter: '', toPlacer: own, toChild: relation };
  return { toAdopter: own, toPlacer: '', toChild: '' };
}

/** 《收养登记询问笔录》 of one person; before the questioning its answers are empty. INVALID without a name. */
export function questioningRecord(input: {
  /** What is done: 解除收养登记. */
  readonly matter: string;
  readonly who: QuestionedRole;
  readonly person: PlacingPerson;
  readonly asked: Questioned | undefined;
  /** Asked where nothing was written down yet. */
  readonly questions: readonly string[];
  readonly registrar: string;
  readonly office: string;
  readonly on: PlainDate;
}): FormRecord {
  const { matter, who, person, asked, questions, registrar, office, on } = input;
  if (!person.name?.trim()) throw new TongbanError('INVALID', { field: `${who}.name`, why: 'missing' });
  const lines = asked?.questions ?? questions.map((question) => ({ question, answer: '' }));
  return {
    form: 'adoption-questioning',
    on: asked?.on ?? on,
    texts: {
      ...personOf('party', person, ['name', 'sex', 'idNumber']),
      'party.standing': standingLabels[who]?.['zh-CN'] ?? '',
      ...relationTexts(who, person.relation ?? ''),
      matter,
      askedOn: certificateDate(asked?.on ?? on),
      place: asked?.place ?? '',
      by: asked?.by ?? registrar,
      recorder: asked?.recorder ?? '',
      office,
    },
    lists: { questions: numberedLines(lines) },
  };
}

/** 《不予办理通知书》 of an act on a registered adoption; `request` in the words of the notice, 解除收养登记. */
export function actRefusalRecord(
  input: NoticeInput & { readonly applicants: string; readonly request: string },
): FormRecord {
  const { applicants, request, reasons, on } = input;
  const texts = { ...noticeTexts(input), 'applicant.name': applicants, request };
  return { form: 'adoption-act-refusal', on, texts, lists: reasonLines(reasons) };
}
