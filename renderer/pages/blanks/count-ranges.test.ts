import { describe, expect, it } from 'vitest';
import { readCounted } from './count-ranges.ts';

describe('what was counted', () => {
  it('is read a range or a number a line, however its dash is written', () => {
    expect(readCounted('A0001-A0020\na0031，A0040 至 A0041; ＬＸ0001～LX0002')).toEqual({
      ranges: [
        { from: 'A0001', to: 'A0020' },
        { from: 'A0031', to: 'A0031' },
        { from: 'A0040', to: 'A0041' },
        { from: 'LX0001', to: 'LX0002' },
      ],
    });
    expect(readCounted(' \n')).toEqual({ ranges: [] });
  });

  it('names the first line that is no range', () => {
    expect(readCounted('A0001-A0020\nA0020-A0001')).toEqual({ wrong: 'A0020-A0001' });
    expect(readCounted('一百本')).toEqual({ wrong: '一百本' });
  });
});
