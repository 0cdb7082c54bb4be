import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { resultText } from './result-text.ts';

describe('the result of an archive enquiry', () => {
  it('names the files and nobody', () => {
    const record = {
      kind: 'divorce',
      original: { registeredOn: plainDate('2022-08-01'), number: 'L500103-2022-000010' },
      man: { name: '陈志远' },
      woman: { name: '林晓月' },
      ended: null,
    } as const;
    expect(resultText([record])).toBe('查到 1 件：离婚登记L500103-2022-000010（2022年08月01日）');
  });

  it('says that nothing was found', () => {
    expect(resultText([])).toBe('没有查到相符的登记档案');
  });
});
