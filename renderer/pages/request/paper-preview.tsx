import type { PaperOfferView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { PdfView } from '../pdf/pdf-view.tsx';

interface PaperPreviewProps {
  readonly caseId: string;
  readonly offer: PaperOfferView;
  readonly title: string;
}

/** The picture of one paper of a case, drawn from the PDF that is printed. */
export function PaperPreview({ caseId, offer, title }: PaperPreviewProps) {
  const { paper, party, copy } = offer;
  const loaded = useLoad(() => client.papers.pdf({ caseId, ...offer }), [caseId, paper, party, copy]);
  if (loaded.failure) return <FailureNote failure={loaded.failure} />;
  return loaded.data ? <PdfView file={loaded.data} label={title} widest={760} /> : null;
}
