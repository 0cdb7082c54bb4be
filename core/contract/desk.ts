import { z } from 'zod';
import { plainDateSchema } from '../domain/dates/plain-date-schema.ts';
import { procedure } from './errors.ts';
import {
  accountSchema,
  loginSchema,
  modeSchema,
  officeSchema,
  passphraseSchema,
  placeSchema,
  roleSchema,
  sessionSchema,
} from './shapes.ts';

/** Before and around signing in: what is here, set-up, practice (练习), sign-in, lock. */
export const deskContract = {
  /** What the first page needs. Needs no session. */
  status: procedure.output(
    z.strictObject({
      version: z.string(),
      today: plainDateSchema,
      officeExists: z.boolean(),
      practiceExists: z.boolean(),
      /** Accounts that can sign in to practice, with the passphrases that the program made public for it. */
      practiceAccounts: z.array(
        z.strictObject({
          login: z.string(),
          displayName: z.string(),
          passphrase: z.string(),
          roles: z.array(roleSchema),
        }),
      ),
      session: sessionSchema.nullable(),
      /** Windows elsewhere: whether this machine prints through a spooler. */
      printing: z.boolean(),
    }),
  ),
  /** Sets up the office of this machine, its keyring and its first administrator, and signs in. Once only. */
  setUp: procedure
    .input(
      z.strictObject({
        office: officeSchema,
        administrator: z.strictObject({
          login: loginSchema,
          displayName: z.string().trim().min(1).max(40),
          passphrase: passphraseSchema,
          /** A one-person office: the administrator also does cases. */
          alsoClerk: z.boolean(),
        }),
        /** First serial of this year's marriage numbers, for an office that changes over in mid-year. */
        firstSerial: z.int().min(1).max(999_999),
      }),
    )
    .output(sessionSchema),
  /** Makes the practice database with its sample data if it is not there yet. */
  preparePractice: procedure.output(z.strictObject({ made: z.boolean() })),
};

export const sessionContract = {
  signIn: procedure
    .input(z.strictObject({ mode: modeSchema, login: loginSchema, passphrase: passphraseSchema }))
    .output(sessionSchema),
  current: procedure.output(sessionSchema.nullable()),
  /** Ends the session and closes the register (锁定 / 退出). */
  lock: procedure.output(z.strictObject({})),
  /** Remembers the page and field for after a power cut. */
  keepPlace: procedure.input(placeSchema).output(z.strictObject({})),
};

export const officeContract = {
  /** Administrator only. */
  save: procedure.input(officeSchema).output(officeSchema),
};

export const accountsContract = {
  list: procedure.output(z.array(accountSchema)),
  /** Administrator only. Ends with the account able to sign in. */
  add: procedure
    .input(
      z.strictObject({
        login: loginSchema,
        displayName: z.string().trim().min(1).max(40),
        roles: z.array(roleSchema).min(1),
        passphrase: passphraseSchema,
      }),
    )
    .output(accountSchema),
  setDisabled: procedure.input(z.strictObject({ id: z.string(), disabled: z.boolean() })).output(accountSchema),
  /** The administrator gives a new passphrase; the old one no longer opens anything. */
  resetPassphrase: procedure
    .input(z.strictObject({ id: z.string(), passphrase: passphraseSchema }))
    .output(z.strictObject({})),
};
