import { certificateDate } from '#core/domain/dates/format.ts';
import type { ReadFile } from '../request/read-file.ts';

const acts = { marriage: '结婚登记', divorce: '离婚登记', reissue: '补发婚姻登记证' } as const;

/** The result of an enquiry as its record (F17) keeps it: which files were read, without anybody's name. */
export function resultText(files: readonly ReadFile[]): string {
  if (files.length === 0) return '没有查到相符的登记档案';
  const lines = files.map(
    ({ kind, number, registeredOn }) => `${acts[kind]}${number}（${certificateDate(registeredOn)}）`,
  );
  return `查到 ${files.length} 件：${lines.join('、')}`;
}
