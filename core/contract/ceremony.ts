import { z } from 'zod';
import { stages } from '../domain/cases/state.ts';
import {
  ceremonyHallSchema,
  ceremonyScriptSchema,
  ceremonyStates,
  officiantSchema,
  timeOfDaySchema,
} from '../domain/ceremony/records.ts';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { procedure } from './errors.ts';
import { idSchema } from './shapes.ts';

const nothing = z.strictObject({});
const paperState = z.enum(['none', 'sent', 'right']);

/** What a booking says; the same for a new one and a changed one. */
const bookingShape = {
  /** Made by the page: the same id again does nothing twice. */
  id: idSchema,
  on: plainDateSchema,
  time: timeOfDaySchema,
  hallId: idSchema,
  officiantId: idSchema.nullable(),
  /** Null: the first script of the office, or the built-in one. */
  scriptId: idSchema.nullable(),
  /** 备注: guests, wishes. */
  note: z.string().trim().max(200),
};

/** Its title has the names of the couple filled in, so it may be longer than the script's. */
const photoSchema = z.strictObject({ title: z.string().trim().min(1).max(1_000), taken: z.boolean() });

/** A booked ceremony with what the desk needs of its couple: names and where their paper stands, no numbers. */
const ceremonySchema = z.strictObject({
  ...bookingShape,
  caseId: idSchema,
  man: z.string(),
  woman: z.string(),
  stage: z.enum(stages),
  registeredOn: plainDateSchema.nullable(),
  papers: z.strictObject({ man: paperState, woman: paperState }),
  state: z.enum(ceremonyStates),
  /** The part that is being held, from 0, for after a power cut. */
  scene: z.int().min(0),
  photos: z.array(photoSchema),
  /** Empty where it is not cancelled. */
  cancelReason: z.string(),
});

const slotSchema = z.strictObject({ time: timeOfDaySchema, booked: z.int(), free: z.int() });
const musicSchema = z.strictObject({ id: idSchema, title: z.string(), mediaType: z.string(), bytesLength: z.number() });
/** An office's record, with the id of the file that keeps it. */
const kept = <Shape extends z.ZodType>(record: Shape) => z.strictObject({ fileId: z.string(), record });

/** Ceremonies (颁证仪式; 婚姻登记条例2025 第七条): bookings, officiants, scripts, music. Clerks and reviewers. */
export const ceremonyContract = {
  /** A day's ceremonies by hall and time, and the slots that are still free. */
  day: procedure.input(z.strictObject({ on: plainDateSchema })).output(
    z.strictObject({
      on: plainDateSchema,
      ceremonies: z.array(ceremonySchema),
      halls: z.array(z.strictObject({ hall: ceremonyHallSchema, slots: z.array(slotSchema) })),
    }),
  ),
  /** The booking of a couple that is not cancelled, if it has one. */
  ofCase: procedure.input(z.strictObject({ caseId: idSchema })).output(ceremonySchema.nullable()),
  /** 预约. Marriage registrations only, whatever their stage until they end; one booking a couple, slots as they are free. */
  book: procedure.input(z.strictObject({ ...bookingShape, caseId: idSchema })).output(ceremonySchema),
  /** 改期、改厅. Until it is begun. */
  change: procedure.input(z.strictObject(bookingShape)).output(ceremonySchema),
  cancel: procedure
    .input(z.strictObject({ id: idSchema, reason: z.string().trim().min(1).max(200) }))
    .output(ceremonySchema),
  /** 开始: the couple must be registered, for a ceremony is not the registration. */
  begin: procedure.input(z.strictObject({ id: idSchema })).output(ceremonySchema),
  /** Which part is being held and which photographs are taken; kept without an audit row. */
  keep: procedure
    .input(z.strictObject({ id: idSchema, scene: z.int().min(0).max(20), photos: z.array(photoSchema).max(40) }))
    .output(nothing),
  /** 礼成. */
  finish: procedure.input(z.strictObject({ id: idSchema })).output(ceremonySchema),
  /** Back from held or begun to booked, for a slip of the hand. */
  reopen: procedure.input(z.strictObject({ id: idSchema })).output(ceremonySchema),
  /** Halls, officiants and scripts of the office; the built-in script stands last, without a file. */
  records: procedure.output(
    z.strictObject({
      halls: z.array(kept(ceremonyHallSchema)),
      officiants: z.array(kept(officiantSchema)),
      scripts: z.array(kept(ceremonyScriptSchema)),
      builtInScript: ceremonyScriptSchema,
    }),
  ),
  /** TABLE_REFUSED with the problems of its hours. */
  saveHall: procedure.input(z.strictObject({ id: idSchema, hall: ceremonyHallSchema })).output(nothing),
  saveOfficiant: procedure.input(z.strictObject({ id: idSchema, officiant: officiantSchema })).output(nothing),
  /** TABLE_REFUSED with each field that is not known. */
  saveScript: procedure.input(z.strictObject({ id: idSchema, script: ceremonyScriptSchema })).output(nothing),
  /** Takes a hall, officiant or script out of use, by its file. */
  removeRecord: procedure
    .input(z.strictObject({ kind: z.enum(['ceremony-hall', 'officiant', 'ceremony-script']), fileId: z.string() }))
    .output(nothing),
  music: procedure.output(z.array(musicSchema)),
  /** WAV, OGG, MP3 or FLAC up to 15 MB, known by its first bytes; ATTACHMENT_REFUSED otherwise. */
  addMusic: procedure
    .input(z.strictObject({ id: idSchema, title: z.string().trim().min(1).max(40), file: z.file() }))
    .output(musicSchema),
  musicFile: procedure.input(z.strictObject({ id: idSchema })).output(z.file()),
  removeMusic: procedure.input(z.strictObject({ id: idSchema })).output(nothing),
};

export type CeremonyView = z.infer<typeof ceremonySchema>;
