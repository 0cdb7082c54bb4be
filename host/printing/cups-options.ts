import type { SheetSize } from '#core/domain/printing/sheet.ts';
import type { PrintTicket } from '#core/usecases/spooler.ts';

/**
 * The sheet as CUPS names it: A4 by its name, any other by its size. CUPS cuts a size down to whole points and puts the page in
 * the middle of that, which moves a booklet by a sixth of a millimetre: so it is told the nearest whole point, with a little
 * over for its own way through hundredths of a millimetre.
 */
export function mediaName({ widthMm, heightMm }: SheetSize): string {
  if (widthMm === 210 && heightMm === 297) return 'A4';
  const points = (mm: number) => (Math.round((mm / 25.4) * 72) + 0.2).toFixed(1);
  return `Custom.${points(widthMm)}x${points(heightMm)}`;
}

const sidesNames = {
  one: 'one-sided',
  'two-long-edge': 'two-sided-long-edge',
  'two-short-edge': 'two-sided-short-edge',
} as const;

/** The arguments of `lp` for a ticket; the PDF comes on standard input. Never scaled. */
export function lpArguments({ printer, title, sheet, tray, sides }: PrintTicket): string[] {
  const options = [
    'print-scaling=none',
    `media=${mediaName(sheet)}`,
    ...(tray ? [`InputSlot=${tray}`] : []),
    ...(sides ? [`sides=${sidesNames[sides]}`] : []),
  ];
  return ['-d', printer, '-t', title, ...options.flatMap((option) => ['-o', option]), '-'];
}

/** The trays and the duplex unit that `lpoptions -p QUEUE -l` tells of. */
export function readOptions(text: string): { readonly trays: readonly string[]; readonly duplex: boolean } {
  const choices = (option: string) =>
    new RegExp(`^${option}/[^:\\n]*:(.*)$`, 'm')
      .exec(text)?.[1]
      ?.trim()
      .split(/\s+/)
      .map((choice) => choice.replace(/^\*/, '')) ?? [];
  return { trays: choices('InputSlot'), duplex: choices('Duplex').some((choice) => choice !== 'None') };
}

/** The number of the job in what `lp` says: `request id is window-3-7 (0 file(s))` gives 7. */
export function jobNumber(said: string): string | undefined {
  return /^\S.*?\b\S+-(\d+) \(/m.exec(said)?.[1];
}
