import { sentenceDate } from '../dates/format.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import { lawDays } from '../marriage-law/rule-sets.ts';
import type { CeremonyScript, Officiant } from './records.ts';

/** Fields that the texts of a script may hold, written in braces: `{男方姓名}`. */
export const scriptFields = ['男方姓名', '女方姓名', '日期', '颁证员', '登记处', '法律'] as const;
export type ScriptField = (typeof scriptFields)[number];

/** What the fields of a script are filled with. */
export interface ScriptFacts {
  readonly man: string;
  readonly woman: string;
  /** The day of the ceremony. */
  readonly on: PlainDate;
  /** Null where none was chosen. */
  readonly officiant: Pick<Officiant, 'name' | 'kind' | 'title'> | null;
  /** Of the account that runs the ceremony: who is named where no officiant was chosen. */
  readonly displayName: string;
  /** The registry as it is called (登记处). */
  readonly office: string;
}

/** The officiant as introduced: a guest (特邀颁证员) with what the guest is; without one, the account that runs the ceremony. */
export function officiantSaid({ officiant, displayName }: Pick<ScriptFacts, 'officiant' | 'displayName'>): string {
  if (!officiant) return displayName;
  return officiant.kind === 'invited' ? `${officiant.title}${officiant.name}` : officiant.name;
}

/** The law that a ceremony of a day speaks of: 民法典 from 2021-01-01, 婚姻法 before. */
export function marriageLawOn(on: PlainDate): string {
  return on < lawDays.civilCode ? '《中华人民共和国婚姻法》' : '《中华人民共和国民法典》';
}

function fieldsOf(facts: ScriptFacts): Readonly<Record<ScriptField, string>> {
  return {
    男方姓名: facts.man,
    女方姓名: facts.woman,
    日期: sentenceDate(facts.on),
    颁证员: officiantSaid(facts),
    登记处: facts.office,
    法律: marriageLawOn(facts.on),
  };
}

/** A field; Chinese keyboards type the wide braces. */
const fieldPattern = /[{｛]([^{}｛｝]*)[}｝]/gu;

function isField(name: string): name is ScriptField {
  return scriptFields.some((field) => field === name);
}

/**
 * A text with its fields filled. It is gone through once: a name that holds braces itself stays as it is. What is no field
 * stays too.
 */
export function fillText(text: string, facts: ScriptFacts): string {
  const values = fieldsOf(facts);
  return text.replace(fieldPattern, (whole, inside: string) => {
    const name = inside.trim();
    return isField(name) ? values[name] : whole;
  });
}

/** A script with the fields of all its texts filled, as it is spoken and shown. */
export function fillScript(script: CeremonyScript, facts: ScriptFacts): CeremonyScript {
  const fill = (text: string) => fillText(text, facts);
  return {
    ...script,
    scenes: script.scenes.map((scene) => ({ ...scene, title: fill(scene.title), say: fill(scene.say) })),
    vow: { man: fill(script.vow.man), woman: fill(script.vow.woman) },
    photos: script.photos.map(fill),
  };
}

/** What stands in braces and is no field, as it is written, and each brace without its other; without repetitions. */
export function unknownFields(text: string): readonly string[] {
  const unknown: string[] = [];
  const rest = text.replace(fieldPattern, (whole, inside: string) => {
    if (!isField(inside.trim())) unknown.push(whole);
    return '';
  });
  return [...new Set([...unknown, ...(rest.match(/[{}｛｝]/gu) ?? [])])];
}

/** What is wrong with a script: a code, where, and the line (from 0) of its scenes or photographs. */
export interface ScriptProblem {
  readonly code: 'unknown-field' | 'unknown-music' | 'name-taken';
  readonly part?: 'title' | 'say' | 'vow-man' | 'vow-woman' | 'photo';
  readonly line?: number;
  /** As it is written. */
  readonly field?: string;
}

/** Each field of a script that nobody could fill. */
export function scriptProblems({ scenes, vow, photos }: CeremonyScript): readonly ScriptProblem[] {
  const within = (text: string, where: Pick<ScriptProblem, 'part' | 'line'>): ScriptProblem[] =>
    unknownFields(text).map((field) => ({ code: 'unknown-field', ...where, field }));
  return [
    ...scenes.flatMap(({ title, say }, line) => [
      ...within(title, { part: 'title', line }),
      ...within(say, { part: 'say', line }),
    ]),
    ...within(vow.man, { part: 'vow-man' }),
    ...within(vow.woman, { part: 'vow-woman' }),
    ...photos.flatMap((photo, line) => within(photo, { part: 'photo', line })),
  ];
}
