import { afterEach, beforeEach } from 'vitest';
import type { RegisterReader, RegisterWriter } from '#core/ports.ts';
import { openRegister, type SqliteRegister } from '../open/register.ts';
import { openAround } from './raw.ts';
import { sampleAct, sampleEvent, sampleKey, sampleSummary, temporaryFolder } from './sample.ts';

/** A register of its own for each test of a file, in a folder of its own. */
export interface FreshRegister {
  readonly folder: string;
  readonly register: SqliteRegister;
  read<T>(work: (reader: RegisterReader) => Promise<T>): Promise<T>;
  /** An act without a name of interest. */
  act<T>(work: (writer: RegisterWriter) => Promise<T>): Promise<T>;
  openCase(id: string): Promise<void>;
  /** Closes, changes the file with SQL behind the program's back, and opens again. */
  around(...statements: readonly string[]): Promise<void>;
}

/** Makes the register before each test and takes it away after it. */
export function freshRegister(): FreshRegister {
  let folder: ReturnType<typeof temporaryFolder>;
  let register: SqliteRegister;
  const open = async () => {
    register = await openRegister({ folder: folder.path, dataKey: sampleKey() });
  };
  beforeEach(async () => {
    folder = temporaryFolder();
    await open();
  });
  afterEach(async () => {
    await register.close();
    folder.remove();
  });
  return {
    get folder() {
      return folder.path;
    },
    get register() {
      return register;
    },
    read: (work) => register.read(work),
    act: (work) => register.write(sampleAct('test', 'subject'), work),
    openCase: (id) =>
      register.write(sampleAct('case.open', id), (writer) => writer.appendEvent(sampleEvent(id, 1), sampleSummary(id))),
    async around(...statements) {
      await register.close();
      const database = openAround(folder.path);
      try {
        for (const statement of statements) database.exec(statement);
      } finally {
        database.close();
      }
      await open();
    },
  };
}
