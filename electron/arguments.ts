import { resolve } from 'node:path';

/** What the program was started with. */
export type StartArguments = {
  /** Folder of the registers, or undefined for the usual one. */
  readonly dataFolder: string | undefined;
  /** Makes the practice (练习) register if it is not there. */
  readonly practice: boolean;
};

/** Reads our own arguments and leaves those of Chromium alone. */
export function readStartArguments(argv: readonly string[]): StartArguments {
  const at = argv.indexOf('--data');
  const named = at === -1 ? undefined : argv[at + 1];
  const dataFolder = named === undefined || named.startsWith('--') ? undefined : resolve(named);
  return { dataFolder, practice: argv.includes('--practice') };
}
