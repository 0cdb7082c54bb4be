import type { JobReport, Printer } from '../domain/printing/printer.ts';
import type { SheetSize } from '../domain/printing/sheet.ts';

/** Hands PDFs to printers (port to spoolers). */
export interface Spooler {
  /** The queues of this machine with how they are; none where nothing spools. */
  printers(): Promise<readonly Printer[]>;
  /**
   * Unscaled, on a sheet of exactly that size; `title` carries no name. Gives the job's id once it is queued.
   * PRINTER_ABSENT or PRINTER_REFUSED where it is not taken.
   */
  submit(pdf: Uint8Array, ticket: PrintTicket): Promise<string>;
  /** Takes back what of a job is not printed yet. Whether it could: a job that has left the queue cannot be, nor one nobody knows. */
  cancel(printer: string, job: string): Promise<boolean>;
  /** What became of a job since. */
  follow(printer: string, job: string): Promise<JobReport>;
}

export interface PrintTicket {
  readonly printer: string;
  readonly title: string;
  readonly sheet: SheetSize;
  /** A tray by the name that the printer has for it; the printer's own choice where none is named. */
  readonly tray?: string | undefined;
  /** One side or two; as the queue is set where nothing is said. */
  readonly sides?: 'one' | 'two-long-edge' | 'two-short-edge';
  /** The office's setting where to find the program that prints (Windows). */
  readonly sumatraPath?: string | undefined;
}
