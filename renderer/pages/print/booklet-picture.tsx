import type { BookletKind, CertificateHolder } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type Printers, trayOf } from '../papers/use-printers.ts';
import { PdfView } from '../pdf/pdf-view.tsx';

interface BookletPictureProps {
  readonly caseId: string;
  readonly kind: BookletKind;
  readonly party: CertificateHolder;
  /** How many corrections there were: each draws the pages anew. */
  readonly revision: number;
  /** The printer and tray that it is for: drawn as it will be sent there, with what the printer leaves white. */
  readonly printers: Pick<Printers, 'printer' | 'tray'>;
}

/** Pages 2 and 3 of a booklet, as the PDF has them, with the booklet's own printed words in grey. */
export function BookletPicture({ caseId, kind, party, revision, printers }: BookletPictureProps) {
  const { t } = useWords();
  const printer = printers.printer?.id;
  const { tray } = printers;
  const loaded = useLoad(() => {
    const place = printer ? { printer, ...trayOf({ tray }) } : {};
    return client.papers.pdf({ caseId, paper: kind, party, labels: true, ...place });
  }, [caseId, kind, party, revision, printer, tray]);
  if (loaded.failure) return <FailureNote failure={loaded.failure} />;
  if (!loaded.data) return null;
  return <PdfView file={loaded.data} label={t('print.previewOf', { who: t(`role.${party}`) })} widest={900} />;
}
