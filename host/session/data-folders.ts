import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The two registers of one installation: the office's own, and the one for practice (练习). They never mix. */
export type Mode = 'office' | 'practice';

/** Where a register of a mode lies: keyring and database together. */
export function registerFolder(dataFolder: string, mode: Mode): string {
  return join(dataFolder, mode);
}

/** Where a register is built before it is complete; a power cut leaves it here, and the next set-up begins anew. */
export function unfinishedFolder(dataFolder: string, mode: Mode): string {
  return join(dataFolder, `${mode}.unfinished`);
}

/** Whether a complete register of this mode is here. */
export function registerExists(dataFolder: string, mode: Mode): boolean {
  return existsSync(registerFolder(dataFolder, mode));
}
