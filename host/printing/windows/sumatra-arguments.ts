import type { PrintTicket } from '#core/usecases/spooler.ts';

const sidesNames = { one: 'simplex', 'two-long-edge': 'duplexlong', 'two-short-edge': 'duplexshort' } as const;

/**
 * The arguments with which SumatraPDF (3.4 or later) prints a file and ends. A sheet that is not A4 is not named: the program
 * then takes the size of the page itself. Undefined where the tray's name has a comma, which parts its settings.
 */
export function sumatraArguments({ printer, sheet, tray, sides }: PrintTicket, file: string): string[] | undefined {
  if (tray?.includes(',')) return undefined;
  const isA4 = sheet.widthMm === 210 && sheet.heightMm === 297;
  const settings = [
    'noscale',
    ...(sides ? [sidesNames[sides]] : []),
    ...(tray ? [`bin=${tray}`] : []),
    ...(isA4 ? ['paper=A4'] : []),
  ];
  return ['-print-to', printer, '-silent', '-print-settings', settings.join(','), file];
}
