import type { BookletKind } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { formatRoute } from '../../app/routes.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Printers } from '../papers/use-printers.ts';
import { calibrationsOf } from './calibration-of.ts';

interface CalibrationNoteProps {
  readonly kind: BookletKind;
  readonly printers: Pick<Printers, 'printer' | 'tray'>;
}

/** Whether the chosen printer and tray are calibrated for the booklet that is next. Nothing where none is chosen. */
export function CalibrationNote({ kind, printers: { printer, tray } }: CalibrationNoteProps) {
  const { t, language } = useWords();
  const { data } = useLoad(() => client.printers.calibrations(), []);
  const sheet = data?.sheets.find(({ booklets }) => booklets.includes(kind))?.name;
  if (!data || !printer || !sheet) return null;
  const { proven } = calibrationsOf(data.kept, { printer: printer.id, tray: tray ?? null, sheet });
  return (
    <p className="field-note">
      {proven?.provenOn
        ? t('printers.provenNote', { day: dayInWords(proven.provenOn, language) })
        : t('printers.uncalibratedNote')}{' '}
      <a href={`#${formatRoute({ page: 'printers' })}`}>{t('page.printers')}</a>
    </p>
  );
}
