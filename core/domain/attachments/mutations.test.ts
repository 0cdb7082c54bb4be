import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { latin1 } from './bytes.ts';
import { cleanAttachment, takeAttachment } from './clean-attachment.ts';
import type { Inflate } from './inspection.ts';
import { walkJpeg } from './jpeg.ts';
import { isCleanJpeg } from './jpeg-clean.ts';
import { walkPng } from './png.ts';
import { objectStream, pageObjects, pdfOf } from './testing/documents.ts';
import {
  exifSegment,
  jpegSegment,
  pngChunk,
  profileSegment,
  textBytes,
  tiffBlock,
  withChunks,
  withSegments,
} from './testing/pictures.ts';

const inflate: Inflate = (deflated, mostBytes) => {
  try {
    return { ok: true, bytes: new Uint8Array(inflateSync(deflated, { maxOutputLength: mostBytes })) };
  } catch {
    return { ok: false, why: 'damaged' };
  }
};

const size = { width: 16, height: 16 };
const data = Buffer.from(Array.from({ length: 1024 }, (_, index) => (index * 5) % 256));
const secret = 'synthetic secret';

const photo = withSegments(
  new Uint8Array(jpeg.encode({ data, ...size }, 75).data),
  exifSegment(3, secret),
  profileSegment(),
  jpegSegment(0xfe, textBytes(secret)),
);
const scan = withChunks(
  new Uint8Array(PNG.sync.write(Object.assign(new PNG(size), { data }))),
  pngChunk('eXIf', tiffBlock(3, secret)),
  pngChunk('tEXt', textBytes(`Author\0${secret}`)),
);
const inside = objectStream(new Map([[9, '<< /Type /Annot >>']]));
const document = pdfOf([
  ...pageObjects(2),
  { value: `<< ${inside.entries} /Filter /FlateDecode >>`, stream: new Uint8Array(deflateSync(inside.bytes)) },
]);

/** What must hold of any bytes: they are refused, or come out without metadata, and come out the same a second time. */
function expectSafe(bytes: Uint8Array): void {
  const taken = takeAttachment(bytes, inflate);
  if (!taken.ok) return;
  if (taken.mediaType === 'image/jpeg') {
    const picture = walkJpeg(taken.bytes);
    expect(picture && isCleanJpeg(taken.bytes, picture)).toBe(true);
  }
  if (taken.mediaType === 'image/png') {
    const types = walkPng(taken.bytes)?.chunks.map(({ type }) => type) ?? ['none'];
    expect(
      types.filter((type) => !/^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|cICP|pHYs|iCCP)$/u.test(type)),
    ).toEqual([]);
  }
  expect(takeAttachment(taken.bytes, inflate)).toEqual({ ...taken, orientation: 1 });
}

const sample = fc.constantFrom(photo, scan, document);
const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }) }), { minLength: 1, maxLength: 12 });

describe('bytes that nobody meant', () => {
  it('takes the samples themselves', () => {
    for (const bytes of [photo, scan, document]) expect(takeAttachment(bytes, inflate)).toMatchObject({ ok: true });
    expect(takeAttachment(photo, inflate)).toMatchObject({ orientation: 3 });
  });

  it('never throws and lets no metadata through, whatever the bytes are', () => {
    const start = fc.constantFrom('', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', '%PDF-1.7\n');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, tail) => {
        expectSafe(new Uint8Array([...textBytes(head), ...tail]));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays safe where bytes of real files are changed', () => {
    fc.assert(
      fc.property(sample, changes, (bytes, edits) => {
        const changed = bytes.slice();
        for (const { at, byte } of edits) changed[at % changed.length] = byte;
        expectSafe(changed);
        if (bytes !== document)
          expect(latin1(cleanAttachment(changed)?.bytes ?? new Uint8Array())).not.toContain(secret);
      }),
      { numRuns: 4000 },
    );
  });

  // A piece that lands in the data of the picture itself cannot be told from pixels, so no text is looked for here.
  it('stays safe where pieces are cut out, doubled or moved', () => {
    fc.assert(
      fc.property(sample, sample, fc.nat(), fc.nat(), fc.nat(), (left, right, a, b, c) => {
        const [from, to] = [a % left.length, b % left.length].sort((x, y) => x - y);
        const place = c % right.length;
        expectSafe(new Uint8Array([...left.subarray(0, from), ...left.subarray(to)]));
        expectSafe(new Uint8Array([...right.subarray(0, place), ...left.subarray(from, to), ...right.subarray(place)]));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses every truncation of a PDF, which cleaning leaves as it is', () => {
    for (let length = 5; length < document.length - 1; length += 1) {
      expect(takeAttachment(document.slice(0, length), inflate)).toMatchObject({ ok: false });
    }
    expect(cleanAttachment(document)?.bytes).toBe(document);
  });
});
