import { describe, expect, it } from 'vitest';
import { mostMusicBytes, musicTypeOf, takeMusic } from './music.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('music by its first bytes', () => {
  it.each([
    ['RIFF\x24\0\0\0WAVEfmt ', 'audio/wav'],
    ['OggS\0\x02', 'audio/ogg'],
    ['fLaC\0\0\0\x22', 'audio/flac'],
    ['ID3\x04\0\0\0\0\0\0', 'audio/mpeg'],
    ['\xff\xfb\x90\x44', 'audio/mpeg'],
    ['\xff\xf3\x48\xc4', 'audio/mpeg'],
  ])('%j is %s', (head, type) => {
    expect(musicTypeOf(bytesOf(head))).toBe(type);
  });

  it.each([
    ['RIFF\x24\0\0\0AVI LIST', 'a film'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG'],
    ['\xff\xfe<\0h\0', 'UTF-16 text'],
    ['\xff\xf1\x50\x80', 'AAC'],
    ['\xff\xfb\xf0\x44', 'a frame with no bit rate'],
    ['<html>', 'a page'],
    ['\xff', 'one byte'],
  ])('%j is %s and no music', (head) => {
    expect(takeMusic(bytesOf(head))).toEqual({ ok: false, why: 'music-type' });
  });

  it('is taken up to its limit and not without bytes', () => {
    const long = new Uint8Array(mostMusicBytes + 1);
    long.set(bytesOf('OggS'));
    expect(takeMusic(long)).toEqual({ ok: false, why: 'music-too-large' });
    expect(takeMusic(long.subarray(0, mostMusicBytes))).toEqual({ ok: true, mediaType: 'audio/ogg' });
    expect(takeMusic(new Uint8Array())).toEqual({ ok: false, why: 'empty' });
  });
});
