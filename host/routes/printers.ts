import { type BookletKind, bookletKinds } from '#core/domain/cases/blanks.ts';
import { sheetName } from '#core/domain/printing/sheet.ts';
import { keepReadings, listCalibrations, proveCalibration, removeCalibration } from '#core/usecases/calibrations.ts';
import type { PaperSetter } from '#core/usecases/papers.ts';
import { printCalibrationSheet } from '#core/usecases/print-paper.ts';
import type { CallContext } from '../connection.ts';
import { fileOf, type RouteParts, sessionOf } from './guard.ts';

/** The sheets that papers are printed on, with the booklets that lie on each; that of the forms comes last. */
function sheetsOf(setter: PaperSetter) {
  const sheets = new Map<string, BookletKind[]>();
  for (const kind of bookletKinds) {
    const name = sheetName(setter.sheet(kind));
    sheets.set(name, [...(sheets.get(name) ?? []), kind]);
  }
  const form = sheetName(setter.sheet('marriage-review'));
  if (!sheets.has(form)) sheets.set(form, []);
  return [...sheets].map(([name, booklets]) => ({ name, booklets }));
}

/** Printers, their jobs and their calibration. */
export function printerRoutes(parts: RouteParts) {
  const { guarded, services } = parts;
  const of = (context: CallContext) => sessionOf(parts, context);
  const { spooler, setterOf } = services;
  return {
    printers: {
      list: guarded.printers.list.handler(async ({ context }) => {
        await of(context);
        return (await spooler.printers()).map((printer) => ({ ...printer, trays: [...printer.trays] }));
      }),
      follow: guarded.printers.follow.handler(async ({ input, context }) => {
        await of(context);
        return spooler.follow(input.printer, input.job);
      }),
      cancel: guarded.printers.cancel.handler(async ({ input, context }) => {
        await of(context);
        return { cancelled: await spooler.cancel(input.printer, input.job) };
      }),
      calibrations: guarded.printers.calibrations.handler(async ({ context }) => {
        const session = await of(context);
        const kept = [...(await listCalibrations(session))];
        return { today: session.clock.today(), sheets: sheetsOf(setterOf(session.mode)), kept };
      }),
      printSheet: guarded.printers.printSheet.handler(async ({ input, context }) => {
        const session = await of(context);
        const { pdf, job } = await printCalibrationSheet(session, { setter: setterOf(session.mode), spooler }, input);
        const name = `${input.proving ? 'proving' : 'measuring'}-${input.sheet}.pdf`;
        return { pdf: fileOf(pdf, name, 'application/pdf'), job };
      }),
      measure: guarded.printers.measure.handler(async ({ input, context }) => keepReadings(await of(context), input)),
      prove: guarded.printers.prove.handler(async ({ input, context }) => proveCalibration(await of(context), input)),
      remove: guarded.printers.remove.handler(async ({ input, context }) => {
        await removeCalibration(await of(context), input.id);
        return {};
      }),
    },
  };
}
