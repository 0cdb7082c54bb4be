import { z } from 'zod';
import { certificateDate } from '../dates/format.ts';
import { plainDateSchema } from '../dates/plain-date-schema.ts';

/** How an adoption ended (解除、撤销), as the archive says it. */
export const adoptionEndSchema = z.strictObject({
  on: plainDateSchema.optional(),
  /** 解除收养关系证明字号, or the number of the decision. */
  number: z.string().max(60).optional(),
});
export type AdoptionEnd = z.infer<typeof adoptionEndSchema>;

/** What became of an adoption, in the archive (ADOPTIONSTATUS 1, 2, 3). */
export const adoptionStates = ['standing', 'dissolved', 'annulled'] as const;

const endWords = { dissolved: '解除', annulled: '撤销' } as const;

/** The end in a sentence: 该收养关系已于2024年03月01日解除（字号：…）. */
export function endSentence(state: keyof typeof endWords, { on, number = '' }: AdoptionEnd): string {
  const day = on ? `于${certificateDate(on)}` : '';
  return `该收养登记已${day}${endWords[state]}${number === '' ? '' : `（字号：${number}）`}。`;
}

/** Which facts of the end are not there, as paths. */
export function endGaps(end: AdoptionEnd | undefined): readonly (string | undefined)[] {
  return [end?.on ? undefined : 'end.on', end?.number?.trim() ? undefined : 'end.number'];
}
