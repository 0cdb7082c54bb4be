import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { joined } from './bytes.ts';
import { inspectAttachment } from './inspect-attachment.ts';
import type { Inflate } from './inspection.ts';
import { jpegMarkers, walkJpeg } from './jpeg.ts';
import { attachmentLimits } from './limits.ts';
import { jpegSegment, pngChunk, pngHeaderEnd, textBytes, withChunks, withSegments } from './testing/pictures.ts';

const noInflate: Inflate = () => {
  throw new Error('a picture needs no inflating');
};
const inspect = (bytes: Uint8Array) => inspectAttachment(bytes, noInflate);
const why = (bytes: Uint8Array) => {
  const result = inspect(bytes);
  return result.ok ? undefined : result.why;
};

const size = { width: 40, height: 24 };
const photo = new Uint8Array(jpeg.encode({ data: Buffer.alloc(40 * 24 * 4, 90), ...size }, 70).data);
const scan = new Uint8Array(PNG.sync.write(Object.assign(new PNG(size), { data: Buffer.alloc(40 * 24 * 4, 200) })));

/** A JPEG whose frame says another size. */
function sized(widthPx: number, heightPx: number): Uint8Array {
  const frame = walkJpeg(photo)?.segments.find(({ marker }) => marker === jpegMarkers.SOF0);
  const bytes = photo.slice();
  new DataView(bytes.buffer).setUint16((frame?.body ?? 0) + 1, heightPx);
  new DataView(bytes.buffer).setUint16((frame?.body ?? 0) + 3, widthPx);
  return bytes;
}

/** A PNG with another header; its checksum is right. */
function headed(change: (view: DataView) => void): Uint8Array {
  const data = scan.slice(16, 29);
  change(new DataView(data.buffer));
  return joined([scan.subarray(0, 8), pngChunk('IHDR', data), scan.subarray(pngHeaderEnd)]);
}

const sizedPng = (widthPx: number, heightPx: number) =>
  headed((view) => {
    view.setUint32(0, widthPx);
    view.setUint32(4, heightPx);
  });

describe('inspecting a scan', () => {
  it('knows JPEG and PNG by their content', () => {
    const facts = { ok: true, pages: 1, widthPx: 40, heightPx: 24 };
    expect(inspect(photo)).toEqual({ ...facts, mediaType: 'image/jpeg' });
    expect(inspect(scan)).toEqual({ ...facts, mediaType: 'image/png' });
  });

  it('refuses no bytes, too many and other kinds, whatever they are called', () => {
    expect(why(new Uint8Array())).toBe('empty');
    expect(why(joined([photo, new Uint8Array(attachmentLimits.mostBytes)]))).toBe('too-large');
    const others = [
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      '<!doctype html><script>alert(1)</script>',
      'GIF89a\x01\0\x01\0\0\0\0;',
      'RIFF\x20\0\0\0WEBPVP8 ',
      '\0\0\0\x18ftypheic',
      'BM\x36\0\0\0',
      'II*\0\x08\0\0\0',
      'PK\x03\x04',
      'MZ',
      'an ordinary text',
    ];
    for (const text of others) expect([text, why(textBytes(text))]).toEqual([text, 'type']);
  });

  it('refuses pictures without pixels and with more than a viewer can hold', () => {
    for (const of of [sized, sizedPng]) {
      expect(why(of(0, 10))).toBe('dimensions');
      expect(why(of(10, 0))).toBe('dimensions');
      expect(why(of(65_535, 65_535))).toBe('dimensions');
      expect(why(of(attachmentLimits.mostSidePx + 1, 1))).toBe('dimensions');
      expect(why(of(8000, 5001))).toBe('dimensions');
      expect(why(of(8000, 5000))).toBeUndefined();
      expect(why(of(4960, 7016))).toBeUndefined(); // A4 at 600 dpi
    }
    expect(why(sizedPng(0x7fffffff, 0x7fffffff))).toBe('dimensions');
  });

  it('refuses both kinds cut off at any byte', () => {
    for (const whole of [photo, scan]) {
      for (let length = 8; length < whole.length; length += 1) {
        expect(why(whole.slice(0, length))).toBe('damaged');
      }
    }
  });
});

describe('the structure of a JPEG', () => {
  const parts = walkJpeg(photo)?.segments ?? [];
  const bytesOf = (marker: number) => {
    const part = parts.find((segment) => segment.marker === marker);
    return photo.slice(part?.start, part?.end);
  };
  const built = (...markers: readonly number[]) =>
    joined([photo.subarray(0, 2), ...markers.map(bytesOf), Uint8Array.of(0xff, 0xd9)]);
  const { DQT, SOF0, DHT, SOS } = jpegMarkers;

  it('needs tables, one frame and a scan with data, in this order', () => {
    expect(why(built(DQT, SOF0, DHT, SOS))).toBeUndefined();
    expect(why(built(SOF0, DHT, SOS))).toBe('damaged');
    expect(why(built(DQT, DHT, SOS))).toBe('damaged');
    expect(why(built(DQT, SOF0, DHT))).toBe('damaged');
    expect(why(built(DQT, DHT, SOS, SOF0))).toBe('damaged');
    expect(why(built(DQT, SOF0, SOF0, DHT, SOS))).toBe('damaged');
    expect(why(built())).toBe('damaged');
  });

  it('takes fill bytes before a marker and bytes behind the end', () => {
    const filled = joined([photo.subarray(0, 2), Uint8Array.of(0xff, 0xff), photo.subarray(2), textBytes('PK')]);
    expect(why(filled)).toBeUndefined();
  });

  it('refuses more passes than an honest progressive picture has', () => {
    const scans = (count: number) => built(DQT, SOF0, DHT, ...Array.from({ length: count }, () => SOS));
    expect(why(scans(attachmentLimits.mostJpegScans))).toBeUndefined();
    expect(why(scans(attachmentLimits.mostJpegScans + 1))).toBe('damaged');
  });

  it('refuses frames that viewers do not show, and tables with something behind them', () => {
    for (const marker of [0xc3, 0xc5, 0xc9, 0xcb, 0xcf]) {
      const other = photo.slice();
      other[(parts.find((part) => part.marker === SOF0)?.start ?? 0) + 1] = marker;
      expect(why(other)).toBe('damaged');
    }
    const table = parts.find(({ marker }) => marker === DQT);
    const longer = jpegSegment(DQT, joined([photo.slice(table?.body, table?.bodyEnd), textBytes('x')]));
    expect(why(withSegments(photo, longer))).toBe('damaged');
    expect(why(withSegments(photo, jpegSegment(jpegMarkers.DNL, Uint8Array.of(0, 9))))).toBe('damaged');
  });
});

describe('the structure of a PNG', () => {
  it('checks every checksum', () => {
    for (let index = 8; index < scan.length; index += 1) {
      const changed = scan.slice();
      changed[index] = (changed[index] ?? 0) ^ 0x10;
      expect(why(changed)).toBe('damaged');
    }
  });

  it('refuses headers that no PNG has', () => {
    expect(why(headed((view) => view.setUint8(8, 3)))).toBe('damaged');
    expect(why(headed((view) => view.setUint8(9, 5)))).toBe('damaged');
    expect(why(headed((view) => view.setUint8(9, 3)))).toBe('damaged'); // a palette is said and there is none
    expect(why(headed((view) => view.setUint8(10, 1)))).toBe('damaged');
    expect(why(headed((view) => view.setUint8(11, 1)))).toBe('damaged');
    expect(why(headed((view) => view.setUint8(12, 2)))).toBe('damaged');
  });

  it('refuses unknown critical chunks, second headers, split image data and a crowd of chunks', () => {
    const note = pngChunk('tEXt', textBytes('a\0b'));
    expect(why(withChunks(scan, note))).toBeUndefined();
    expect(why(withChunks(scan, pngChunk('ABCD', new Uint8Array())))).toBe('damaged');
    expect(why(withChunks(scan, scan.slice(8, pngHeaderEnd)))).toBe('damaged');
    expect(why(withChunks(scan, pngChunk('IDAT', new Uint8Array()), note))).toBe('damaged');
    const crowd = Array.from({ length: attachmentLimits.mostPieces + 1 }, () => note);
    expect(why(withChunks(scan, ...crowd))).toBe('damaged');
  });
});
