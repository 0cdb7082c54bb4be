import type { CalibrationView } from '#core/contract/printers.ts';
import { type CalibrationPlace, isOf } from '#core/domain/printing/record.ts';

/** The calibration in use for a printer, tray and sheet, and the measurement that waits for its proof. */
export interface PlaceCalibrations {
  readonly proven: CalibrationView | undefined;
  readonly unproven: CalibrationView | undefined;
}

/** What is kept of one place. */
export function calibrationsOf(kept: readonly CalibrationView[], place: CalibrationPlace): PlaceCalibrations {
  const mine = kept.filter((record) => isOf(place, record));
  return {
    proven: mine.find(({ provenOn }) => provenOn !== null),
    unproven: mine.find(({ provenOn }) => provenOn === null),
  };
}
