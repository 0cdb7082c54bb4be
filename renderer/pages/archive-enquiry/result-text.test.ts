import { describe, expect, it } from 'vitest';
import { plainDate } from '#core/domain/dates/plain-date.ts';
import { resultText } from './result-text.ts';

describe('the result of an archive enquiry', () => {
  it('names the files that were read by their own numbers', () => {
    const files = [
      { kind: 'divorce', number: 'L500103-2022-000010', registeredOn: plainDate('2022-08-01') },
      { kind: 'reissue', number: 'BL500103-2024-000002', registeredOn: plainDate('2024-01-02') },
    ] as const;
    expect(resultText(files)).toBe(
      '查到 2 件：离婚登记L500103-2022-000010（2022年08月01日）、补发婚姻登记证BL500103-2024-000002（2024年01月02日）',
    );
  });

  it('says that nothing was found', () => {
    expect(resultText([])).toBe('没有查到相符的登记档案');
  });
});
