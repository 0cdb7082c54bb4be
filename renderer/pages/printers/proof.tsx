import type { CalibrationView } from '#core/contract/printers.ts';
import { calibrate } from '#core/domain/printing/calibration.ts';
import type { CalibrationPlace } from '#core/domain/printing/record.ts';
import type { SheetSize } from '#core/domain/printing/sheet.ts';
import type { Act } from '../../api/use-act.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { distortionWords } from './distortion-words.ts';
import { SheetButtons } from './sheet-buttons.tsx';

interface ProofProps {
  readonly place: CalibrationPlace;
  readonly sheet: SheetSize;
  readonly measured: CalibrationView;
  readonly act: Act;
  readonly onProve: () => Promise<void>;
  readonly onAgain: () => void;
}

/** The second sheet: printed through the correction, measured once more, right or not. */
export function Proof({ place, sheet, measured, act, onProve, onAgain }: ProofProps) {
  const { t } = useWords();
  const calibrated = calibrate(sheet, measured.readings);
  return (
    <>
      {calibrated.ok ? (
        <p>{t('printers.result', { words: distortionWords(t, calibrated.distortion).join('，') })}</p>
      ) : null}
      <h3>{t('printers.step3')}</h3>
      <p>{t('printers.step3Explain')}</p>
      <SheetButtons place={place} proving act={act} />
      <div className="row row-end">
        <strong>{t('printers.isProven')}</strong>
        <ActionButton shortcut="N" busy={act.busy} onAct={onAgain}>
          {t('printers.notProven')}
        </ActionButton>
        <ActionButton primary shortcut="Y" busy={act.busy} onAct={() => void onProve()}>
          {t('printers.proven')}
        </ActionButton>
      </div>
    </>
  );
}
