import { Button } from 'antd';
import { useState } from 'react';
import type { PaperOfferView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import { paperName } from './paper-name.ts';

interface PaperButtonProps {
  readonly caseId: string;
  readonly offer: PaperOfferView;
  readonly children: string;
  readonly label?: string;
  /** Saves the last words, so that the paper has them. */
  readonly before: () => Promise<unknown>;
  readonly disabled?: boolean;
}

/** One paper of a case beside the words it is made of, to be looked at, printed and signed at the counter. */
export function PaperButton({ caseId, offer, children, label, before, disabled = false }: PaperButtonProps) {
  const { t, language } = useWords();
  const act = useAct();
  const [file, setFile] = useState<File>();
  const open = async () => {
    const made = await act.run(async () => {
      await before();
      return client.papers.pdf({ caseId, ...offer });
    });
    if (made) setFile(made);
  };
  return (
    <>
      <Button
        type="link"
        size="small"
        disabled={disabled}
        loading={act.busy}
        aria-label={label}
        onClick={() => void open()}
      >
        {children}
      </Button>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {file ? (
        <PaperDialog
          title={paperName(t, language, offer)}
          caseId={caseId}
          offer={offer}
          file={file}
          onClose={() => setFile(undefined)}
        />
      ) : null}
    </>
  );
}
