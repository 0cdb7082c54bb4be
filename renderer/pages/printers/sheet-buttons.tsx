import { Button } from 'antd';
import { useState } from 'react';
import type { CalibrationPlace } from '#core/domain/printing/record.ts';
import { client } from '../../api/client.ts';
import type { Act } from '../../api/use-act.ts';
import { useWords } from '../../words/use-words.tsx';
import { saveFile } from '../pdf/save-file.ts';

/** Prints one of the two sheets, or saves it; tells when it is on its way. */
export function SheetButtons({ place, proving, act }: { place: CalibrationPlace; proving: boolean; act: Act }) {
  const { t } = useWords();
  const [sent, setSent] = useState(false);
  const print = async (save: boolean) => {
    setSent(false);
    const printed = await act.run(() => client.printers.printSheet({ ...place, proving, save }));
    if (!printed) return;
    if (save) saveFile(printed.pdf, printed.pdf.name);
    else setSent(true);
  };
  return (
    <div className="row">
      <Button loading={act.busy} onClick={() => void print(false)}>
        {t(proving ? 'printers.printProving' : 'printers.printMeasuring')}
      </Button>
      <Button type="link" disabled={act.busy} onClick={() => void print(true)}>
        {t('print.saveAsPdf')}
      </Button>
      {sent ? <span role="status">{t('paper.sent')}</span> : null}
    </div>
  );
}
