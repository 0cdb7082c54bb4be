import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate.ts';

const text = Buffer.from('登记档案 '.repeat(1000));
const packed = deflateSync(text);

describe('inflating within a limit', () => {
  it('gives the bytes back, up to exactly the limit', () => {
    expect(inflate(packed, text.length)).toEqual({ ok: true, bytes: new Uint8Array(text) });
    expect(inflate(packed, text.length - 1)).toEqual({ ok: false, why: 'too-large' });
    expect(inflate(packed, 0)).toEqual({ ok: false, why: 'too-large' });
  });

  it('stops a bomb early', () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    expect(inflate(bomb, 1000)).toEqual({ ok: false, why: 'too-large' });
  });

  it('ignores what lies behind the end of the stream', () => {
    const followed = Buffer.concat([packed, Buffer.from('\nendstream\nendobj')]);
    expect(inflate(followed, text.length)).toMatchObject({ ok: true });
  });

  it('tells what is damaged, cut off or no zlib stream', () => {
    for (const bytes of [
      packed.subarray(0, -5),
      Buffer.from('text'),
      deflateRawSync(text),
      gzipSync(text),
      Buffer.alloc(0),
    ]) {
      expect(inflate(bytes, 1_000_000)).toEqual({ ok: false, why: 'damaged' });
    }
  });
});
