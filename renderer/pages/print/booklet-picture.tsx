import type { BookletKind, CertificateHolder } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PdfView } from '../pdf/pdf-view.tsx';

interface BookletPictureProps {
  readonly caseId: string;
  readonly kind: BookletKind;
  readonly party: CertificateHolder;
  /** How many corrections there were: each draws the pages anew. */
  readonly revision: number;
}

/** Pages 2 and 3 of a booklet, as the PDF has them, with the booklet's own printed words in grey. */
export function BookletPicture({ caseId, kind, party, revision }: BookletPictureProps) {
  const { t } = useWords();
  const loaded = useLoad(
    () => client.papers.pdf({ caseId, paper: kind, party, labels: true }),
    [caseId, kind, party, revision],
  );
  if (loaded.failure) return <FailureNote failure={loaded.failure} />;
  if (!loaded.data) return null;
  return <PdfView file={loaded.data} label={t('print.previewOf', { who: t(`role.${party}`) })} widest={900} />;
}
