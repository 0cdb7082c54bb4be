import { z } from 'zod';
import { certificateDate } from '../dates/format.ts';
import { plainDateSchema } from '../dates/plain-date-schema.ts';

const text = (most: number) => z.string().max(most);

/** One piece of evidence, and the organ that it came from (四部门意见 2021-11-18). */
export const evidenceSchema = z.strictObject({
  from: z.enum(['police', 'court', 'procuratorate', 'registry', 'party']).optional(),
  document: text(200).optional(),
  number: text(100).optional(),
  on: plainDateSchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Who a piece of evidence is from; `registry` is named by each counter. */
const organWords = {
  police: '公安机关',
  court: '人民法院',
  procuratorate: '人民检察院',
  party: '当事人',
} as const;

/** A piece of evidence as notices and decisions name it: 公安机关《情况说明》（渝公〔2026〕1号，2026年02月01日）. */
export function evidenceText({ from, document = '', number = '', on }: Evidence, registry: string): string {
  const mark = [number, on ? certificateDate(on) : ''].filter((part) => part !== '').join('，');
  const organ = from === 'registry' ? registry : from ? organWords[from] : '';
  return `${organ}《${document}》${mark === '' ? '' : `（${mark}）`}`;
}
