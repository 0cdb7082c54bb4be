import { z } from 'zod';

/** A run of digits that a date or a time of day never has: an identity number, a telephone, a registration number. */
const longNumber = /\p{Nd}{5,}/u;

/** Words for the big screen: names, dates and vows, never a number of a person or a certificate (条例2025 第六条四款). */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !longNumber.test(text), 'no numbers on the big screen');

const couple = { man: words(60), woman: words(60) };
/** The registry and the day as the screen says it: `2026年5月20日`. */
const occasion = { registry: words(60), day: words(20) };

/** A divorce is never shown in the second window, where others may look on. */
const noDivorce = (text: string) => !text.includes('离婚');
const line = z.strictObject({
  label: z.string().refine(noDivorce, 'no divorce on the big screen'),
  value: z.string(),
});

/** What the second window shows. Everything that it ever learns is in one of these messages. */
export const sceneSchema = z.discriminatedUnion('scene', [
  /** Between couples, and whenever the desk is locked: the registry's name and nothing else. */
  z.strictObject({ scene: z.literal('rest'), registry: words(60) }),
  z.strictObject({ scene: z.literal('welcome'), ...couple, ...occasion }),
  /** The vow in two columns. */
  z.strictObject({ scene: z.literal('vow'), ...couple, manVow: words(400), womanVow: words(400) }),
  z.strictObject({ scene: z.literal('rings'), ...couple }),
  z.strictObject({ scene: z.literal('certificate'), ...couple, ...occasion }),
  z.strictObject({ scene: z.literal('photo'), ...couple, ...occasion }),
  /** The couple's own check (当事人核对): for the two of them at the desk, not for guests. */
  z.strictObject({
    scene: z.literal('check'),
    /** Whose booklet; the other's stands beside it as a tab. */
    party: z.enum(['man', 'woman']),
    names: z.strictObject({ man: z.string(), woman: z.string() }),
    /** Pages 2 and 3 as they will be printed. */
    pdf: z.instanceof(Blob),
    /** What stands there, once more in large type. */
    lines: z.array(line).max(40),
    confirmed: z.strictObject({ man: z.boolean(), woman: z.boolean() }),
  }),
]);
export type Scene = z.infer<typeof sceneSchema>;
/** One kind of scene. */
export type SceneOf<Name extends Scene['scene']> = Extract<Scene, { scene: Name }>;

/** What comes back from the second window: it is there, or what was pressed on it. */
export const answerSchema = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('ready') }),
  z.strictObject({ answer: z.literal('gone') }),
  z.strictObject({ answer: z.literal('look-at'), party: z.enum(['man', 'woman']) }),
  z.strictObject({ answer: z.literal('right'), party: z.enum(['man', 'woman']) }),
  z.strictObject({ answer: z.literal('wrong'), party: z.enum(['man', 'woman']) }),
]);
export type ScreenAnswer = z.infer<typeof answerSchema>;
/** Hears what the second window answers. */
export type Answerer = (answer: ScreenAnswer) => void;
