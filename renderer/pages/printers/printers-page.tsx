import { Button } from 'antd';
import { useState } from 'react';
import type { CalibrationView } from '#core/contract/printers.ts';
import type { CalibrationPlace } from '#core/domain/printing/record.ts';
import { sheetNamed } from '#core/domain/printing/sheet.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Calibrate } from './calibrate.tsx';
import { calibrationsOf } from './calibration-of.ts';
import { PrinterCard } from './printer-card.tsx';
import './printers.css';

/** 打印机与校准: the printers of this machine, how they are, and the calibration of their trays. */
export function PrintersPage() {
  const { t } = useWords();
  const printers = useLoad(() => client.printers.list(), []);
  const calibrations = useLoad(() => client.printers.calibrations(), []);
  const [place, setPlace] = useState<CalibrationPlace>();
  const [removing, setRemoving] = useState<CalibrationView>();
  const { kept = [], sheets = [] } = calibrations.data ?? {};
  const chosen = place && printers.data?.find(({ id }) => id === place.printer);
  const sheet = place && sheetNamed(place.sheet);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.printers')}</h1>
        <span className="soft">{t('printers.subtitle')}</span>
        <span className="grow" />
        <Button onClick={printers.reload}>{t('printers.lookAgain')}</Button>
      </div>
      <FailureNote failure={printers.failure ?? calibrations.failure} />
      <div className="printers-body">
        {place && chosen && sheet ? (
          <Calibrate
            printer={chosen}
            place={place}
            sheet={sheet}
            unproven={calibrationsOf(kept, place).unproven}
            onChanged={calibrations.reload}
            onClose={() => setPlace(undefined)}
          />
        ) : (
          printers.data?.map((printer) => (
            <PrinterCard
              key={printer.id}
              printer={printer}
              sheets={sheets.map(({ name }) => name)}
              kept={kept}
              onCalibrate={setPlace}
              onRemove={setRemoving}
            />
          ))
        )}
        {printers.data?.length === 0 ? <p className="card">{t('printers.none')}</p> : null}
      </div>
      {removing ? (
        <RemoveDialog
          calibration={removing}
          onClose={() => setRemoving(undefined)}
          onRemoved={() => {
            setRemoving(undefined);
            calibrations.reload();
          }}
        />
      ) : null}
    </div>
  );
}

interface RemoveDialogProps {
  readonly calibration: CalibrationView;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Booklets hang on it, so what follows is said before a calibration goes. */
function RemoveDialog({ calibration, onClose, onRemoved }: RemoveDialogProps) {
  const { t } = useWords();
  const act = useAct();
  const { id, printer } = calibration;
  const remove = async () => {
    if (await act.run(() => client.printers.remove({ id }))) onRemoved();
  };
  return (
    <Dialog
      title={t('printers.removeTitle')}
      onClose={onClose}
      footer={
        <Button danger loading={act.busy} onClick={() => void remove()}>
          {t('printers.removeConfirm')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('printers.removeExplain', { printer })}</p>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
