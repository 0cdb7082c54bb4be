import type { MusicLine } from '#core/domain/ceremony/music.ts';
import { bookCeremony, cancelCeremony, changeCeremony, reopenCeremony } from '#core/usecases/ceremonies.ts';
import { addMusic, ceremonyMusic, musicFile, removeMusic } from '#core/usecases/ceremony-music.ts';
import {
  ceremonyRecords,
  removeCeremonyRecord,
  saveCeremonyHall,
  saveCeremonyScript,
  saveOfficiant,
} from '#core/usecases/ceremony-records.ts';
import { ceremoniesOfDay, ceremonyOfCase } from '#core/usecases/ceremony-views.ts';
import { beginCeremony, finishCeremony, keepCeremony } from '#core/usecases/hold-ceremony.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';

function musicView({ id, title, mediaType, bytesLength }: MusicLine) {
  return { id, title, mediaType, bytesLength };
}

/** Ceremonies: bookings, how they are held, the records of the office and its music. */
export function ceremonyRoutes(parts: RouteParts) {
  const { ceremony } = parts.guarded;
  const of = (context: CallContext) => sessionOf(parts, context);
  return {
    ceremony: {
      day: ceremony.day.handler(async ({ input, context }) => {
        const { on, ceremonies, halls } = await ceremoniesOfDay(await of(context), input.on);
        return {
          on,
          ceremonies: [...ceremonies],
          halls: halls.map(({ hall, slots }) => ({ hall, slots: [...slots] })),
        };
      }),
      ofCase: ceremony.ofCase.handler(async ({ input, context }) => ceremonyOfCase(await of(context), input.caseId)),
      book: ceremony.book.handler(async ({ input, context }) => bookCeremony(await of(context), input)),
      change: ceremony.change.handler(async ({ input, context }) => changeCeremony(await of(context), input)),
      cancel: ceremony.cancel.handler(async ({ input, context }) => cancelCeremony(await of(context), input)),
      begin: ceremony.begin.handler(async ({ input, context }) => beginCeremony(await of(context), input.id)),
      keep: ceremony.keep.handler(async ({ input, context }) => {
        await keepCeremony(await of(context), input);
        return {};
      }),
      finish: ceremony.finish.handler(async ({ input, context }) => finishCeremony(await of(context), input.id)),
      reopen: ceremony.reopen.handler(async ({ input, context }) => reopenCeremony(await of(context), input.id)),
      records: ceremony.records.handler(async ({ context }) => {
        const { halls, officiants, scripts, builtInScript } = await ceremonyRecords(await of(context));
        return { halls: [...halls], officiants: [...officiants], scripts: [...scripts], builtInScript };
      }),
      saveHall: ceremony.saveHall.handler(async ({ input, context }) => {
        await saveCeremonyHall(await of(context), input);
        return {};
      }),
      saveOfficiant: ceremony.saveOfficiant.handler(async ({ input, context }) => {
        await saveOfficiant(await of(context), input);
        return {};
      }),
      saveScript: ceremony.saveScript.handler(async ({ input, context }) => {
        await saveCeremonyScript(await of(context), input);
        return {};
      }),
      removeRecord: ceremony.removeRecord.handler(async ({ input, context }) => {
        await removeCeremonyRecord(await of(context), input);
        return {};
      }),
      music: ceremony.music.handler(async ({ context }) => (await ceremonyMusic(await of(context))).map(musicView)),
      addMusic: ceremony.addMusic.handler(async ({ input: { id, title, file }, context }) => {
        const session = await of(context);
        return musicView(await addMusic(session, { id, title, bytes: new Uint8Array(await file.arrayBuffer()) }));
      }),
      musicFile: ceremony.musicFile.handler(async ({ input, context }) => {
        const { bytes, mediaType } = await musicFile(await of(context), input.id);
        return fileOf(bytes, `music.${mediaType.replace('audio/', '')}`, mediaType);
      }),
      removeMusic: ceremony.removeMusic.handler(async ({ input, context }) => {
        await removeMusic(await of(context), input.id);
        return {};
      }),
    },
  };
}
