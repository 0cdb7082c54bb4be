import { z } from 'zod';

/** A time of day (时刻) as 24 hours: `09:20`. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const id = z.uuid();
const name = z.string().trim().min(1).max(40);

/** A hall or place of ceremonies (颁证厅、室外颁证点) with the hours in which couples are booked. */
export const ceremonyHallSchema = z.strictObject({
  id,
  name,
  place: z.enum(['indoor', 'outdoor']),
  /** Hours of a day, as `from`–`to`; slots are cut from each. */
  sessions: z
    .array(z.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema }))
    .min(1)
    .max(6),
  /** Minutes of one slot (场次). */
  minutes: z.int().min(5).max(240),
  /** Couples of one slot; more than one is a group ceremony (集体颁证). */
  couples: z.int().min(1).max(200),
});
export type CeremonyHall = z.infer<typeof ceremonyHallSchema>;

/** Who conducts ceremonies: 颁证员, a registrar with a certificate; 特邀颁证员, an invited guest (marriage.md §6). */
export const officiantSchema = z.strictObject({
  id,
  name,
  kind: z.enum(['registrar', 'invited']),
  /** What the guest is, as said at the ceremony; may be empty. */
  title: z.string().trim().max(40),
});
export type Officiant = z.infer<typeof officiantSchema>;

/** What the big screen shows while a part of the ceremony is held: 欢迎, 宣誓, 交换信物, 颁发结婚证, 合影. */
export const sceneScreens = ['welcome', 'vow', 'rings', 'certificate', 'photo'] as const;
export type SceneScreen = (typeof sceneScreens)[number];

/** A script (颁证词) as an office keeps it. Texts may hold the fields of `script.ts`. */
export const ceremonyScriptSchema = z.strictObject({
  id,
  name,
  scenes: z
    .array(
      z.strictObject({
        screen: z.enum(sceneScreens),
        /** What the part is called in the officiant's list. */
        title: name,
        /** What the officiant says. */
        say: z.string().max(4_000),
        /** Music by its id. */
        music: id.nullable(),
      }),
    )
    .min(1)
    .max(20),
  /** 宣誓词 in two columns: the man's and the woman's. */
  vow: z.strictObject({ man: z.string().trim().min(1).max(400), woman: z.string().trim().min(1).max(400) }),
  /** Photographs to be taken (合影清单). */
  photos: z.array(z.string().trim().min(1).max(40)).max(20),
});
export type CeremonyScript = z.infer<typeof ceremonyScriptSchema>;

/** 已预约, 进行中, 已颁证, 已取消. */
export const ceremonyStates = ['booked', 'begun', 'held', 'cancelled'] as const;
export type CeremonyState = (typeof ceremonyStates)[number];
