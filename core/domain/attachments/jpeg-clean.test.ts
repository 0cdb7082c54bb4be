import exifr from 'exifr';
import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { joined, latin1 } from './bytes.ts';
import { cleanAttachment } from './clean-attachment.ts';
import { walkJpeg } from './jpeg.ts';
import { attachmentLimits } from './limits.ts';
import { exifSegment, jpegSegment, profileSegment, textBytes, withSegments } from './testing/pictures.ts';

const width = 48;
const height = 32;
const pixels = Buffer.from(Array.from({ length: width * height * 4 }, (_, index) => (index * 7) % 256));
const plain = new Uint8Array(jpeg.encode({ data: pixels, width, height }, 80).data);
const decoded = (bytes: Uint8Array) => jpeg.decode(bytes).data;

const clean = (bytes: Uint8Array) => {
  const result = cleanAttachment(bytes);
  if (!result) throw new Error('not a picture');
  return result;
};

describe('cleaning a JPEG', () => {
  it('leaves one without metadata as it is', () => {
    expect(clean(plain)).toEqual({ bytes: plain, orientation: 1 });
  });

  it('takes out EXIF, XMP, IPTC, comments, unknown segments and second pictures, and keeps the pixels', async () => {
    const secret = 'synthetic secret';
    const dirty = joined([
      withSegments(
        plain,
        exifSegment(6, secret),
        jpegSegment(0xe1, textBytes(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`)),
        jpegSegment(0xed, textBytes(`Photoshop 3.0\0${secret}`)),
        jpegSegment(0xe5, textBytes(secret)),
        jpegSegment(0xe2, textBytes(`MPF\0${secret}`)),
        jpegSegment(0xe2, textBytes(`ICC_PROFILE\0\x01\x01${secret}`)),
        jpegSegment(0xf0, textBytes(secret)),
        jpegSegment(0xfe, textBytes(secret)),
      ),
      textBytes(`<html>${secret}</html>`),
      plain,
    ]);
    expect(await exifr.parse(dirty)).toMatchObject({ ImageDescription: secret });
    const result = clean(dirty);
    expect(latin1(result.bytes)).not.toContain(secret);
    expect(result.bytes).toEqual(plain);
    expect(decoded(result.bytes)).toEqual(decoded(withSegments(plain, exifSegment(6, secret))));
    expect(result.orientation).toBe(6);
    await expect(exifr.parse(result.bytes)).resolves.toBeUndefined();
  });

  it('cuts a thumbnail out of JFIF and what hangs behind the Adobe segment', () => {
    const [jfif] = walkJpeg(plain)?.segments ?? [];
    if (!jfif) throw new Error('no JFIF');
    const body = plain.slice(jfif.body, jfif.bodyEnd);
    body.set([2, 1], 12);
    const withThumbnail = joined([
      plain.subarray(0, 2),
      jpegSegment(0xe0, joined([body, textBytes('thumbs')])),
      jpegSegment(0xee, textBytes('Adobe\0d\0\0\0\0\x01 and a secret')),
      plain.subarray(jfif.end),
    ]);
    const text = latin1(clean(withThumbnail).bytes);
    expect(text).not.toMatch(/thumbs|secret/u);
    expect(text.slice(2, 20)).toBe(latin1(plain, 2, 20));
    expect(text.slice(20, 36)).toBe('\xff\xee\x00\x0eAdobe\0d\0\0\0\0\x01');
  });

  it('keeps a whole colour profile and drops one that is broken or too large', () => {
    const kept = withSegments(plain, profileSegment(1, 2), profileSegment(2, 2));
    expect(clean(kept).bytes).toEqual(kept);
    expect(clean(withSegments(plain, profileSegment(2, 2), profileSegment(1, 2))).bytes).toEqual(plain);
    expect(clean(withSegments(plain, profileSegment(1, 3), profileSegment(2, 3))).bytes).toEqual(plain);
    const swallowing = profileSegment(1, 1, 200).slice();
    swallowing[3] = (swallowing[3] ?? 0) + 9;
    expect(clean(withSegments(plain, joined([swallowing, textBytes('A secret.')]))).bytes).toEqual(plain);
    const parts = Math.ceil(attachmentLimits.mostProfileBytes / 65_000) + 1;
    const huge = Array.from({ length: parts }, (_, index) => profileSegment(index + 1, parts, 65_000));
    expect(clean(withSegments(plain, ...huge)).bytes).toEqual(plain);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8] as const)('tells orientation %d in both byte orders', async (orientation) => {
    for (const little of [false, true]) {
      const turned = withSegments(plain, exifSegment(orientation, 'x', little));
      expect(await exifr.orientation(turned)).toBe(orientation);
      expect(clean(turned).orientation).toBe(orientation);
    }
  });

  it('takes 1 for an orientation that makes no sense', () => {
    expect(clean(withSegments(plain, exifSegment(0, 'x'))).orientation).toBe(1);
    expect(clean(withSegments(plain, exifSegment(9, 'x'))).orientation).toBe(1);
    expect(clean(withSegments(plain, jpegSegment(0xe1, textBytes('Exif\0\0MM\0*\xff\xff\xff\xff')))).orientation).toBe(
      1,
    );
    expect(clean(withSegments(plain, jpegSegment(0xe1, textBytes('Exif\0\0II')))).orientation).toBe(1);
  });
});
