import { Button } from 'antd';
import type { CalibrationView, PrinterView } from '#core/contract/printers.ts';
import { calibrate } from '#core/domain/printing/calibration.ts';
import { type PrinterState, standsStill } from '#core/domain/printing/printer.ts';
import type { CalibrationPlace } from '#core/domain/printing/record.ts';
import { sheetNamed } from '#core/domain/printing/sheet.ts';
import { Chip, type Tone } from '../../parts/chip.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { calibrationsOf } from './calibration-of.ts';
import { distortionWords } from './distortion-words.ts';

interface PrinterCardProps {
  readonly printer: PrinterView;
  readonly sheets: readonly string[];
  readonly kept: readonly CalibrationView[];
  readonly onCalibrate: (place: CalibrationPlace) => void;
  readonly onRemove: (calibration: CalibrationView) => void;
}

function toneOf(state: PrinterState): Tone {
  if (standsStill(state)) return 'amber';
  return state === 'unknown' ? 'grey' : 'green';
}

/** One printer: how it is, what it has, and what is calibrated of its trays. */
export function PrinterCard({ printer, sheets, kept, onCalibrate, onRemove }: PrinterCardProps) {
  const { t } = useWords();
  const { label, state, trays, duplex, margins } = printer;
  const places = sheets.flatMap((sheet) => [null, ...trays].map((tray) => ({ printer: printer.id, tray, sheet })));
  return (
    <section className="card stack" aria-label={label}>
      <div className="row">
        <h2>{label}</h2>
        <Chip tone={toneOf(state)}>{t(`printers.state.${state}`)}</Chip>
        <span className="grow" />
        <span className="soft small">
          {t(duplex ? 'printers.duplex' : 'printers.simplex')}
          {margins ? t('printers.margins', { ...margins }) : null}
        </span>
      </div>
      {standsStill(state) ? <p>{t(`printers.advice.${state}`)}</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printers.sheet')}</th>
            <th scope="col">{t('printers.tray')}</th>
            <th scope="col">{t('printers.calibration')}</th>
            <th scope="col" aria-label={t('printers.calibrate')} />
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <PlaceRow
              key={`${place.sheet} ${place.tray ?? ''}`}
              place={place}
              kept={kept}
              onCalibrate={onCalibrate}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PlaceRowProps = Omit<PrinterCardProps, 'printer' | 'sheets'> & { readonly place: CalibrationPlace };

function PlaceRow({ place, kept, onCalibrate, onRemove }: PlaceRowProps) {
  const { t, language } = useWords();
  const { proven, unproven } = calibrationsOf(kept, place);
  const sheet = sheetNamed(place.sheet);
  const solved = sheet && proven && calibrate(sheet, proven.readings);
  const name = { tray: place.tray ?? t('printers.ownTray'), sheet: place.sheet };
  return (
    <tr>
      <td>{t('printers.sheetSize', { sheet: place.sheet.replace('x', '×') })}</td>
      <td>{name.tray}</td>
      <td>
        {proven?.provenOn ? t('printers.provenOn', { day: dayInWords(proven.provenOn, language) }) : null}
        {solved?.ok ? <span className="soft">{` ${distortionWords(t, solved.distortion).join('，')}`}</span> : null}
        {unproven ? <Chip tone="amber">{t('printers.waitsForProof')}</Chip> : null}
        {!proven && !unproven ? <span className="soft">{t('printers.uncalibrated')}</span> : null}
      </td>
      <td className="number">
        {proven ? (
          <Button type="link" size="small" aria-label={t('printers.removeOne', name)} onClick={() => onRemove(proven)}>
            {t('printers.remove')}
          </Button>
        ) : null}
        <Button size="small" aria-label={t('printers.calibrateOne', name)} onClick={() => onCalibrate(place)}>
          {t(unproven ? 'printers.goOn' : 'printers.calibrate')}
        </Button>
      </td>
    </tr>
  );
}
