import { certificateDate } from '#core/domain/dates/format.ts';
import type { RecordToTell } from '../request/record-sentence.ts';

const acts = { marriage: '结婚登记', divorce: '离婚登记' } as const;

/** The result of an enquiry as its record (F17) keeps it: which files were read, without anybody's name. */
export function resultText(records: readonly RecordToTell[]): string {
  if (records.length === 0) return '没有查到相符的登记档案';
  const files = records.map(({ kind, original: { number, registeredOn } }) =>
    [acts[kind], number ?? '', registeredOn ? `（${certificateDate(registeredOn)}）` : ''].join(''),
  );
  return `查到 ${records.length} 件：${files.join('、')}`;
}
