import { Button } from 'antd';
import { useState } from 'react';
import type { PaperOfferView } from '#core/contract/shapes.ts';
import { isBooklet } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PdfView } from '../pdf/pdf-view.tsx';
import { saveFile } from '../pdf/save-file.ts';
import { PrinterSelect } from './printer-select.tsx';
import { saveAsPdf, trayOf, usePrinters } from './use-printers.ts';

interface PaperDialogProps {
  readonly title: string;
  readonly caseId: string;
  readonly offer: PaperOfferView;
  readonly file: File;
  readonly onClose: () => void;
}

/** One paper: its picture, and ways to print or save it. A booklet is printed at its step only, so here it is looked at. */
export function PaperDialog({ title, caseId, offer, file, onClose }: PaperDialogProps) {
  const { t } = useWords();
  const act = useAct();
  const printers = usePrinters();
  const [sent, setSent] = useState(false);
  const print = async () => {
    if (printers.chosen === saveAsPdf) return saveFile(file, file.name || `${title}.pdf`);
    const done = await act.run(() =>
      client.papers.print({ caseId, ...offer, printer: printers.chosen, ...trayOf(printers) }),
    );
    if (done) setSent(true);
  };
  return (
    <Dialog
      title={title}
      width={760}
      onClose={onClose}
      footer={
        isBooklet(offer.paper) ? undefined : (
          <>
            <PrinterSelect printers={printers} />
            {sent ? <span role="status">{t('paper.sent')}</span> : null}
            <Button type="primary" loading={act.busy} onClick={() => void print()}>
              {t(printers.chosen === saveAsPdf ? 'paper.save' : 'paper.print')}
            </Button>
          </>
        )
      }
    >
      <FailureNote failure={act.failure ?? printers.failure} />
      <div className="paper-picture">
        <PdfView file={file} label={title} widest={700} />
      </div>
    </Dialog>
  );
}
