import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { joined, latin1 } from './bytes.ts';
import { cleanAttachment } from './clean-attachment.ts';
import { pngChunk, textBytes, tiffBlock, withChunks } from './testing/pictures.ts';

const size = { width: 17, height: 9 };
const data = Buffer.from(Array.from({ length: 17 * 9 * 4 }, (_, index) => (index * 11) % 256));
const plain = new Uint8Array(PNG.sync.write(Object.assign(new PNG(size), { data })));
const secret = 'synthetic secret';
const clean = (bytes: Uint8Array) => cleanAttachment(bytes)?.bytes;

describe('cleaning a PNG', () => {
  it('takes out texts, EXIF, times, animation and bytes behind the end, and keeps the pixels', () => {
    const dirty = joined([
      withChunks(
        plain,
        pngChunk('tEXt', textBytes(`Comment\0${secret}`)),
        pngChunk('zTXt', textBytes(`Comment\0\0${secret}`)),
        pngChunk('iTXt', textBytes(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)),
        pngChunk('tIME', Uint8Array.of(7, 0xea, 11, 23, 9, 0, 0)),
        pngChunk('eXIf', tiffBlock(8, secret)),
        pngChunk('acTL', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0)),
        pngChunk('prVt', textBytes(secret)),
      ),
      textBytes(secret),
    ]);
    const result = cleanAttachment(dirty);
    expect(result?.bytes).toEqual(plain);
    expect(result?.orientation).toBe(8);
    expect(latin1(result?.bytes ?? new Uint8Array())).not.toContain(secret);
    expect(PNG.sync.read(Buffer.from(result?.bytes ?? [])).data).toEqual(data);
  });

  it('keeps what says how the pixels look, once and at its length', () => {
    const gamma = pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f));
    const density = pngChunk('pHYs', Uint8Array.of(0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1));
    const profile = pngChunk('iCCP', textBytes('name\0\0packed'));
    const coloured = withChunks(plain, gamma, density, profile);
    expect(clean(coloured)).toEqual(coloured);
    expect(clean(withChunks(plain, gamma, gamma))).toEqual(withChunks(plain, gamma));
    expect(clean(withChunks(plain, pngChunk('gAMA', textBytes(secret))))).toEqual(plain);
  });

  it('says nothing of what is no picture', () => {
    expect(cleanAttachment(textBytes('text'))).toBeUndefined();
    expect(cleanAttachment(plain.slice(0, -1))).toBeUndefined();
  });
});
