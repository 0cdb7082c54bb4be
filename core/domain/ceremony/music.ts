import { hasText } from '../attachments/bytes.ts';

/** A piece of music (音乐) of ceremonies without its bytes. */
export interface MusicLine {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytesLength: number;
  readonly addedAt: string;
  /** Account id. */
  readonly addedBy: string;
  /** Taken out again; shown to nobody. */
  readonly removed: boolean;
}

export interface Music extends MusicLine {
  readonly bytes: Uint8Array;
}

/** Largest piece of music, in bytes: ten minutes of MP3 at 192 kbit/s, a minute and a half of WAV. */
export const mostMusicBytes = 15_000_000;

export type MusicType = 'audio/wav' | 'audio/ogg' | 'audio/flac' | 'audio/mpeg';

/** Why a file is not taken as music. */
export type MusicProblem = 'empty' | 'music-too-large' | 'music-type';

/** The head of a frame of MPEG audio, layer III: twelve bits of ones (eleven for MPEG 2.5), then version, layer, bit rate. */
function hasMp3Frame(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes;
  const synchronised = first === 0xff && (second & 0xe0) === 0xe0;
  const layerThree = (second & 0x06) === 0x02 && (second & 0x18) !== 0x08;
  const rates = (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c;
  return synchronised && layerThree && rates;
}

/** What music a file is, by its first bytes; undefined for everything else. */
export function musicTypeOf(bytes: Uint8Array): MusicType | undefined {
  if (hasText(bytes, 'RIFF') && hasText(bytes, 'WAVE', 8)) return 'audio/wav';
  if (hasText(bytes, 'OggS')) return 'audio/ogg';
  if (hasText(bytes, 'fLaC')) return 'audio/flac';
  return hasText(bytes, 'ID3') || hasMp3Frame(bytes) ? 'audio/mpeg' : undefined;
}

/** Whether a file may be kept as music, and as what. The bytes stay as they are. */
export function takeMusic(
  bytes: Uint8Array,
): { readonly ok: true; readonly mediaType: MusicType } | { readonly ok: false; readonly why: MusicProblem } {
  if (bytes.length === 0) return { ok: false, why: 'empty' };
  if (bytes.length > mostMusicBytes) return { ok: false, why: 'music-too-large' };
  const mediaType = musicTypeOf(bytes);
  return mediaType ? { ok: true, mediaType } : { ok: false, why: 'music-type' };
}
