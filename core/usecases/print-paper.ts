import type { PaperOffer } from '../domain/matters/matter.ts';
import { inverseMap } from '../domain/printing/affine.ts';
import type { CalibrationPlace } from '../domain/printing/record.ts';
import type { Margins } from '../domain/printing/sheet.ts';
import { sheetName } from '../domain/printing/sheet.ts';
import { correctionFor, requireSheet, unprovenOf } from './calibrations.ts';
import { officeOf, requireRole, type UseCaseContext } from './context.ts';
import { type PaperSetter, paperOf } from './papers.ts';
import type { Spooler } from './spooler.ts';

/** What sets papers and what prints them. */
export interface PrintPorts {
  readonly setter: PaperSetter;
  readonly spooler: Spooler;
}

type PaperAsked = PaperOffer & { readonly caseId: string; readonly tray?: string | undefined };

/** What a page for the screen is drawn with where its printer is known: the correction, and what stays white. */
async function seenOn(
  context: UseCaseContext,
  { setter, spooler }: PrintPorts,
  asked: PaperAsked & { printer: string },
) {
  const { printer, tray, paper } = asked;
  const calibration = await context.register.read((reader) =>
    correctionFor(reader, printer, tray, setter.sheet(paper)),
  );
  const margins: Margins | null | undefined = (await spooler.printers()).find(({ id }) => id === printer)?.margins;
  return { calibration, ...(margins ? { margins } : {}) };
}

/** A paper as PDF to be looked at or saved; with `labels` and a printer as that printer will be told to print it. */
export async function paperPdf(
  context: UseCaseContext,
  ports: PrintPorts,
  { labels, printer, tray, ...asked }: PaperAsked & { readonly labels: boolean; readonly printer?: string | undefined },
): Promise<Uint8Array> {
  const { record, templates } = await paperOf(context, asked);
  const seen = labels && printer ? await seenOn(context, ports, { ...asked, printer, tray }) : {};
  return ports.setter.pdf(record, { labels, templates, ...seen });
}

/** Spools a paper that is no booklet, through the calibration of its printer, tray and sheet. Gives the job's id. */
export async function printPaper(
  context: UseCaseContext,
  { setter, spooler }: PrintPorts,
  { printer, tray, ...asked }: PaperAsked & { readonly printer: string },
): Promise<string> {
  const { record, templates } = await paperOf(context, asked);
  const sheet = setter.sheet(asked.paper);
  const { calibration, sumatraPath } = await context.register.read(async (reader) => ({
    calibration: await correctionFor(reader, printer, tray, sheet),
    sumatraPath: (await officeOf(reader)).sumatraPath,
  }));
  const pdf = await setter.pdf(record, { labels: false, templates, calibration });
  return spooler.submit(pdf, { printer, title: asked.paper, sheet, tray, sumatraPath });
}

/**
 * Prints the sheet that is measured, or the one that proves what was measured (校准页). `save`: nothing is spooled. NOT_FOUND
 * where nothing was measured that could be proved.
 */
export async function printCalibrationSheet(
  context: UseCaseContext,
  { setter, spooler }: PrintPorts,
  input: CalibrationPlace & { readonly proving: boolean; readonly save: boolean },
): Promise<{ pdf: Uint8Array; job: string | null }> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const { printer, tray, proving, save } = input;
  const sheet = requireSheet(input.sheet);
  const correction = proving ? inverseMap((await unprovenOf(context, input)).map) : undefined;
  const pdf = await setter.calibrationSheet({ sheet, printer, tray, on: context.clock.today() }, correction);
  if (save) return { pdf, job: null };
  const { sumatraPath } = await context.register.read(officeOf);
  const title = `calibration ${sheetName(sheet)}`;
  const job = await spooler.submit(pdf, { printer, title, sheet, tray: tray ?? undefined, sides: 'one', sumatraPath });
  return { pdf, job };
}
