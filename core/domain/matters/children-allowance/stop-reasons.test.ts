import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMonth } from '../../dates/month.ts';
import { readStopNote, stopNote, stopReasons, stopWords } from './stop-reasons.ts';

describe('the note of a stop', () => {
  it('is read back as it was written', () => {
    const reason = fc.constantFrom(...stopReasons.map(({ code }) => code));
    const explanation = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `因${text.trim()}故`);
    fc.assert(
      fc.property(reason, explanation, (code, words) => {
        const stop = { reason: code, fromMonth: plainMonth('2026-04'), explanation: words };
        expect(readStopNote(stopNote(stop))).toEqual(stop);
      }),
    );
  });

  it.each(['', '10 2026-04', '09', '09 2026-13', '9 2026-04', '99 2026-04', '99 2026-04  ', '09 2026-04x'])(
    'is refused: %j',
    (note) => {
      expect(readStopNote(note)).toBeUndefined();
    },
  );

  it('needs no explanation but for 99', () => {
    const stop = readStopNote('06 2026-04');
    expect(stop).toEqual({ reason: '06', fromMonth: '2026-04', explanation: '' });
    expect(stop && stopWords(stop)).toBe('死亡');
    expect(stopWords({ reason: '99', fromMonth: plainMonth('2026-04'), explanation: '出国定居' })).toBe(
      '其它（出国定居）',
    );
  });
});
