import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { checkJointPhoto, jointPhoto } from './jpeg.ts';

function photo(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 120);
  return new Uint8Array(jpeg.encode({ data, width, height }, 60).data);
}

/** Puts a segment of a marker right behind the start of the image. */
function withSegment(bytes: Uint8Array, marker: number, body: string): Uint8Array {
  const text = Buffer.from(body, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return new Uint8Array(Buffer.concat([bytes.slice(0, 2), head, text, bytes.slice(2)]));
}

const right = photo(jointPhoto.widthPx, jointPhoto.heightPx);

describe('the joint photograph', () => {
  it('takes 53×35 mm at 300 dpi', () => {
    expect(checkJointPhoto(right)).toBeUndefined();
  });

  it('refuses other sizes, other kinds and oversized files', () => {
    expect(checkJointPhoto(photo(413, 626))).toBe('dimensions');
    expect(checkJointPhoto(new TextEncoder().encode('<svg/>'))).toBe('type');
    expect(checkJointPhoto(new Uint8Array())).toBe('type');
    expect(checkJointPhoto(new Uint8Array(jointPhoto.mostBytes + 1))).toBe('size');
  });

  it('refuses one that still says where and when it was taken', () => {
    expect(checkJointPhoto(withSegment(right, 0xe1, 'Exif\0\0GPS'))).toBe('damaged');
    expect(checkJointPhoto(withSegment(right, 0xfe, 'a comment'))).toBe('damaged');
    expect(checkJointPhoto(withSegment(right, 0xe2, 'ICC_PROFILE\0'))).toBeUndefined();
  });

  it('refuses every truncation and never reads beyond the end', () => {
    for (let length = 2; length < right.length; length += 97) {
      expect(checkJointPhoto(right.slice(0, length))).toBe('damaged');
    }
  });

  it('survives bytes changed at random', () => {
    for (let index = 2; index < 600; index += 1) {
      const mutated = right.slice();
      mutated[index] = (index * 37) % 256;
      const problem = checkJointPhoto(mutated);
      expect([undefined, 'damaged', 'dimensions']).toContain(problem);
    }
  });
});
