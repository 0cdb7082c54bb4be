import { type Music, type MusicLine, takeMusic } from '../domain/ceremony/music.ts';
import { TongbanError } from '../domain/errors.ts';
import { scriptsOf } from './ceremony-records.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

const everyone = ['clerk', 'reviewer', 'administrator'] as const;
const editors = ['reviewer', 'administrator'] as const;

/** The music of ceremonies (音乐), by its title. */
export async function ceremonyMusic(context: UseCaseContext): Promise<readonly MusicLine[]> {
  requireRole(context, everyone);
  return context.register.read((reader) => reader.music());
}

/**
 * Keeps a piece of music as it is; the same id again does nothing. ATTACHMENT_REFUSED (`empty`, `music-too-large`,
 * `music-type`) where it is no WAV, OGG, FLAC or MP3 by its first bytes. Reviewer or administrator.
 */
export async function addMusic(
  context: UseCaseContext,
  { id, title, bytes }: { readonly id: string; readonly title: string; readonly bytes: Uint8Array },
): Promise<MusicLine> {
  requireRole(context, editors);
  const taken = takeMusic(bytes);
  if (!taken.ok) throw new TongbanError('ATTACHMENT_REFUSED', { why: taken.why });
  const there = (await context.register.read((reader) => reader.music())).find((line) => line.id === id);
  if (there) return there;
  const line: MusicLine = {
    ...{ id, title, mediaType: taken.mediaType, bytesLength: bytes.byteLength, removed: false },
    addedAt: context.clock.now(),
    addedBy: context.account.id,
  };
  const act = actOf(context, 'ceremony-music.add', id, { mediaType: line.mediaType, bytes: line.bytesLength });
  await context.register.write(act, (writer) => writer.saveMusic({ ...line, bytes }));
  return line;
}

/** A piece of music with its bytes; NOT_FOUND where there is none with this id in use. */
export async function musicFile(context: UseCaseContext, id: string): Promise<Music> {
  requireRole(context, everyone);
  const found = await context.register.read((reader) => reader.musicFile(id));
  if (!found || found.removed) throw new TongbanError('NOT_FOUND', { what: 'ceremony-music' });
  return found;
}

/** Takes a piece of music out of use; CONFLICT while a script plays it. Reviewer or administrator. */
export async function removeMusic(context: UseCaseContext, id: string): Promise<void> {
  requireRole(context, editors);
  await context.register.write(actOf(context, 'ceremony-music.remove', id), async (writer) => {
    const scripts = await scriptsOf(writer);
    const isPlayed = scripts.some(({ record }) => record.scenes.some(({ music }) => music === id));
    if (isPlayed) throw new TongbanError('CONFLICT', { what: 'ceremony-music' });
    await writer.removeMusic(id);
  });
}
