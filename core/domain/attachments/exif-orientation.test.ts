import { describe, expect, it } from 'vitest';
import { orientationOfTiff } from './exif-orientation.ts';
import { textBytes, tiffBlock } from './testing/pictures.ts';

describe('the orientation in a TIFF block', () => {
  it('reads both byte orders', () => {
    expect(orientationOfTiff(tiffBlock(6, 'a picture'))).toBe(6);
    expect(orientationOfTiff(tiffBlock(8, 'a picture', true))).toBe(8);
  });

  it('takes 1 for what it cannot read, at any length', () => {
    expect(orientationOfTiff(textBytes('XX*\0\0\0\0\x08'))).toBe(1);
    const block = tiffBlock(6, 'a picture');
    for (let length = 0; length < 34; length += 1) expect(orientationOfTiff(block.slice(0, length))).toBe(1);
    expect(orientationOfTiff(block.slice(0, 34))).toBe(6);
  });

  it('takes 1 where the tag is no short number', () => {
    const block = tiffBlock(6, 'a picture');
    block[25] = 4; // the type of the second entry
    expect(orientationOfTiff(block)).toBe(1);
  });
});
