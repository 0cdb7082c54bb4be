import { expect, it } from 'vitest';
import { staffNames, staffText } from './staff-names.ts';

it('reads names between Chinese and Western marks', () => {
  expect(staffNames('周晓琳、何静，罗敏,马超')).toEqual(['周晓琳', '何静', '罗敏', '马超']);
});

it('keeps the mark after which the next name is typed', () => {
  expect(staffText(staffNames('周晓琳、'))).toBe('周晓琳、');
  expect(staffText(staffNames('周晓琳'))).toBe('周晓琳');
});

it('is nothing without a name, and never more than the record takes', () => {
  expect(staffText(undefined)).toBeUndefined();
  expect(staffText([])).toBeUndefined();
  expect(staffNames('一、二、三、四、五、六、七、八、九、十、十一')).toHaveLength(10);
});
