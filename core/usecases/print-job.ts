import type { PrintJob } from '../domain/printing/job.ts';
import type { SheetSize } from '../domain/printing/sheet.ts';
import { officeOf, type UseCaseContext } from './context.ts';
import type { Spooler } from './spooler.ts';

/** A job that is about to be sent by this account; `printer` null: nothing will be spooled. */
export function newJob(
  { account, clock }: UseCaseContext,
  { id, printer, tray }: { readonly id: string; readonly printer: string | null; readonly tray?: string | undefined },
): PrintJob {
  return { id, printer: printer ?? '', tray: tray ?? null, job: null, sentAt: clock.now(), sentBy: account.id };
}

/**
 * Hands a booked job to its printer and keeps the number under which the spooler has taken it, so that it can be followed
 * after a power cut. Null where it has no printer.
 */
export async function spoolJob(
  context: UseCaseContext,
  spooler: Spooler,
  {
    job: { id, printer, tray },
    pdf,
    sheet,
    title,
  }: { readonly job: PrintJob; readonly pdf: Uint8Array; readonly sheet: SheetSize; readonly title: string },
): Promise<string | null> {
  if (printer === '') return null;
  const { sumatraPath } = await context.register.read(officeOf);
  const taken = await spooler.submit(pdf, {
    printer,
    title,
    sheet,
    tray: tray ?? undefined,
    sides: 'one',
    sumatraPath,
  });
  if (taken !== '') await context.register.keep((keeper) => keeper.tookPrintJob(id, taken));
  return taken;
}
