import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { exifSegment, jpegSegment, profileSegment, textBytes, withSegments } from '../attachments/testing/pictures.ts';
import { checkPhoto, jointPhoto, mostPhotoBytes, singlePhoto } from './jpeg.ts';

const checkJointPhoto = (bytes: Uint8Array) => checkPhoto(bytes, ['joint']);

function photo(width: number, height: number): Uint8Array {
  const data = Buffer.alloc(width * height * 4, 120);
  return new Uint8Array(jpeg.encode({ data, width, height }, 60).data);
}

const right = photo(jointPhoto.widthPx, jointPhoto.heightPx);

describe('the joint photograph', () => {
  it('takes 53×35 mm at 300 dpi', () => {
    expect(checkJointPhoto(right)).toBeUndefined();
  });

  it('takes a single one of 35×49 mm only where that is asked for', () => {
    const single = photo(singlePhoto.widthPx, singlePhoto.heightPx);
    expect(checkPhoto(single, ['joint'])).toBe('dimensions');
    expect(checkPhoto(single, ['joint', 'single'])).toBeUndefined();
  });

  it('refuses other sizes, other kinds and oversized files', () => {
    expect(checkJointPhoto(photo(413, 626))).toBe('dimensions');
    expect(checkJointPhoto(new TextEncoder().encode('<svg/>'))).toBe('type');
    expect(checkJointPhoto(new Uint8Array())).toBe('type');
    expect(checkJointPhoto(new Uint8Array(mostPhotoBytes + 1))).toBe('size');
  });

  it('refuses one that still says where and when it was taken', () => {
    expect(checkJointPhoto(withSegments(right, exifSegment(1, 'GPS')))).toBe('damaged');
    expect(checkJointPhoto(withSegments(right, jpegSegment(0xfe, textBytes('a comment'))))).toBe('damaged');
    expect(checkJointPhoto(withSegments(right, jpegSegment(0xe7, textBytes('maker'))))).toBe('damaged');
    expect(checkJointPhoto(new Uint8Array([...right, ...right]))).toBe('damaged');
    expect(checkJointPhoto(withSegments(right, profileSegment()))).toBeUndefined();
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
