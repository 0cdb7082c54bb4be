import { describe, expect, it } from 'vitest';
import { blockText } from './card-block.ts';

describe('a card block file', () => {
  it('of 256 bytes becomes hexadecimal', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const text = await blockText(new Blob([bytes]));
    expect(text).toHaveLength(512);
    expect(text.slice(0, 8)).toBe('00010203');
    expect(text.slice(-2)).toBe('ff');
  });

  it('of text is taken as it is', async () => {
    expect(await blockText(new Blob(['  AAEC\n']))).toBe('AAEC');
  });
});
