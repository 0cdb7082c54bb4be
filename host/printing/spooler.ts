import type { Spooler } from '#core/usecases/spooler.ts';
import { lpSpooler } from './lp-spooler.ts';
import { sumatraSpooler } from './windows/sumatra-spooler.ts';

/** The spooler of this machine: Windows' own by SumatraPDF, CUPS everywhere else. */
export function systemSpooler(platform: NodeJS.Platform = process.platform): Spooler {
  return platform === 'win32' ? sumatraSpooler() : lpSpooler();
}
