import { Button } from 'antd';
import { useState } from 'react';
import type { CalibrationView, PrinterView } from '#core/contract/printers.ts';
import { calibrate } from '#core/domain/printing/calibration.ts';
import type { CalibrationPlace } from '#core/domain/printing/record.ts';
import type { SheetSize } from '#core/domain/printing/sheet.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { distortionWords } from './distortion-words.ts';
import { Proof } from './proof.tsx';
import { ReadingsForm } from './readings-form.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { SheetButtons } from './sheet-buttons.tsx';
import { nothingTyped, readingsOf, type TypedReadings } from './typed-readings.ts';

interface CalibrateProps {
  readonly printer: PrinterView;
  readonly place: CalibrationPlace;
  readonly sheet: SheetSize;
  /** A measurement of before that waits for its proof. */
  readonly unproven: CalibrationView | undefined;
  /** Something was kept: what is known is asked for anew. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** 校准: a sheet is printed and measured, its readings typed, and a second sheet proves the correction. */
export function Calibrate({ printer, place, sheet, unproven, onChanged, onClose }: CalibrateProps) {
  const { t } = useWords();
  const act = useAct();
  const [typed, setTyped] = useState<TypedReadings>(nothingTyped);
  const [measured, setMeasured] = useState(unproven);
  const readings = readingsOf(typed);
  const calibrated = readings && calibrate(sheet, readings);
  const refusal = calibrated && !calibrated.ok ? calibrated.refusal : undefined;
  const wrong = refusal && 'corner' in refusal ? refusal : undefined;
  const keep = async () => {
    if (!readings) return;
    const kept = await act.run(() => client.printers.measure({ ...place, id: crypto.randomUUID(), readings }));
    if (!kept) return;
    setMeasured(kept);
    onChanged();
  };
  const prove = async () => {
    if (!(await act.run(() => client.printers.prove({ ...place, id: crypto.randomUUID() })))) return;
    onChanged();
    onClose();
  };
  const refused = refusal && refusalSentence(t, refusal);
  const names = {
    printer: printer.label,
    tray: place.tray ?? t('printers.ownTray'),
    sheet: t('printers.sheetSize', { sheet: place.sheet.replace('x', '×') }),
  };
  return (
    <section className="card stack calibrate" aria-label={t('printers.calibrating', names)}>
      <div className="row row-between">
        <h2>{t('printers.calibrating', names)}</h2>
        <Button onClick={onClose}>{t('common.back')}</Button>
      </div>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {measured ? (
        <Proof
          place={place}
          sheet={sheet}
          measured={measured}
          act={act}
          onProve={prove}
          onAgain={() => setMeasured(undefined)}
        />
      ) : (
        <>
          <h3>{t('printers.step1')}</h3>
          <p>{t('printers.step1Explain', { width: sheet.widthMm, height: sheet.heightMm })}</p>
          <SheetButtons place={place} proving={false} act={act} />
          <h3>{t('printers.step2')}</h3>
          <p>{t('printers.step2Explain')}</p>
          <ReadingsForm sheet={sheet} typed={typed} onChange={setTyped} wrong={wrong} />
          <div className="row calibrate-result">
            <span className="grow" role="status">
              {refused ? <span className="calibrate-refused">{refused}</span> : null}
              {calibrated?.ok
                ? t('printers.result', { words: distortionWords(t, calibrated.distortion).join('，') })
                : null}
            </span>
            <ActionButton
              primary
              shortcut="Control+Enter"
              busy={act.busy}
              reason={calibrated?.ok ? undefined : (refused ?? t('printers.needsReadings'))}
              onAct={() => void keep()}
            >
              {t('printers.keep')}
            </ActionButton>
          </div>
        </>
      )}
    </section>
  );
}
