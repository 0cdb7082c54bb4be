import { describe, expect, it } from 'vitest';
import { isPaperError } from './paper-error.ts';
import { requirePrintable, whyUnprintable } from './printable.ts';

describe('what may stand on a paper', () => {
  it.each([
    ['李明轩'],
    ['买买提·吐尔逊'],
    ['王䶮𬱖·阿卜杜拉'],
    ['⼀⽂'],
    ['MÜLLER-Ó É'],
    ['渝中婚告〔2026〕1号'],
    [''],
  ])('%s', (text) => {
    expect(whyUnprintable(text)).toBeUndefined();
  });

  it.each([
    ['李\u0000明', 'control'],
    ['李\n明', 'control'],
    ['李\u202e明', 'control'],
    ['李\u200d明', 'invisible'],
    ['李\u3164明', 'invisible'],
    ['李\u{e0100}', 'invisible'],
    ['李\ufffd', 'invisible'],
    ['李\ue000', 'private-use'],
    ['李\u{f0000}', 'private-use'],
    ['李\ud800明', 'surrogate'],
    ['李\u0301', 'mark'],
    ['李\u00a0明', 'space'],
    ['李\u{e0fff}', 'invisible'],
    ['李\u{2fffe}', 'unassigned'],
  ])('%j is refused: %s', (text, reason) => {
    expect(whyUnprintable(text)?.reason).toBe(reason);
  });

  it.each([[' 王芳'], ['王芳 '], ['王  芳'], ['王\u3000\u3000芳'], [' ']])(
    '%j is refused for its surplus spaces',
    (text) => {
      try {
        requirePrintable(text, 'name');
        expect.unreachable();
      } catch (error) {
        expect(isPaperError(error, 'CHARACTER_NOT_PRINTABLE') && error.data.reason).toBe('space');
      }
    },
  );

  it('one space between words is no surplus', () => {
    expect(() => requirePrintable('VON HOHENSTEIN', 'name')).not.toThrow();
  });
});
