import type { client } from '../../api/client.ts';
import { dictionaries, fillBlanks, type Translate, type WordKey } from '../../words/words.ts';
import { problemPlace } from './problem-place.ts';

export type TemplateProblem = Awaited<ReturnType<typeof client.templates.check>>['problems'][number];

type ProblemKey = Extract<WordKey, `template.problem.${string}`>;

function isWord<Key extends WordKey>(key: string): key is Key {
  return key in dictionaries['zh-CN'];
}

type NamedKey = Extract<WordKey, `template.${'sample' | 'side' | 'key'}.${string}`>;

function named(t: Translate, key: string, value: string | number): string {
  return isWord<NamedKey>(key) ? t(key) : String(value);
}

/** Values as a sentence has them: samples and sides by their names, columns from 1, millimetres with one decimal. */
function said(t: Translate, name: string, value: string | number): string | number {
  if (name === 'sample') return named(t, `template.sample.${value}`, value);
  if (name === 'side') return named(t, `template.side.${value}`, value);
  if (name === 'column' && typeof value === 'number') return value + 1;
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value;
}

/** What is wrong with a template file, in a sentence; a code that this program does not know is told as it is. */
export function problemSentence(t: Translate, { code, data }: TemplateProblem): string {
  const key = `template.problem.${code}`;
  if (!isWord<ProblemKey>(key)) return t('template.problem.OTHER', { code });
  const values = Object.entries(data).map(([name, value]) => [name, said(t, name, value)]);
  // A union of keys asks for the blanks of all of them at once; the problem brings those of its own code.
  return fillBlanks((t as (key: WordKey) => string)(key), Object.fromEntries(values));
}

/** A key of the file in words, where it has some. */
function keyName(t: Translate, key: string): string {
  const side = named(t, `template.side.${key}`, key);
  return side === key ? named(t, `template.key.${key}`, key) : side;
}

/** Where it is, in words: the third part, its second row. */
export function placeSentence(t: Translate, path: string): string {
  const steps = problemPlace(path).map((step) =>
    'key' in step ? keyName(t, step.key) : t(`template.part.${step.part}`, { number: step.number }),
  );
  return steps.length > 0 ? steps.join(t('template.placeJoin')) : t('template.wholeForm');
}
