import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

type Chinese = typeof zhCN;

/** Every sentence and label of the desk has a key; Chinese is the list, English must have the same. */
export type WordKey = keyof Chinese;

type Blank<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never;
type Values<Key extends WordKey> = Readonly<Record<Blank<Chinese[Key]>, string | number>>;

/** Says a key in the language of the desk; the blanks of its text, written `{name}`, are asked for by the type. */
export type Translate = <Key extends WordKey>(
  key: Key,
  ...values: [Blank<Chinese[Key]>] extends [never] ? [] : [Values<Key>]
) => string;

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const dictionaries: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { 'zh-CN': zhCN, en };

/** Fills the blanks of a text; a blank without a value stays as it is, so that a mistake is seen. */
export function fillBlanks(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/** The translator of one language. */
export function translator(language: Language): Translate {
  const words = dictionaries[language];
  return (key, ...[values]) => fillBlanks(words[key], values ?? {});
}
