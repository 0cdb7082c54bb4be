import { Button } from 'antd';
import { useState } from 'react';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PaperDialog } from '../papers/paper-dialog.tsx';

interface DeclarationButtonProps {
  readonly who: PartyRole;
  readonly caseId: string;
  /** Saves the last words, so that the paper has them. */
  readonly before: () => Promise<unknown>;
}

/** 声明书 of one party, to be printed and signed at the counter. */
export function DeclarationButton({ who, caseId, before }: DeclarationButtonProps) {
  const { t } = useWords();
  const act = useAct();
  const [file, setFile] = useState<File>();
  const line = { paper: 'marriage-declaration', party: who } as const;
  const title = t('paper.ofParty', { paper: t('paper.marriage-declaration'), who: t(`role.${who}`) });
  const open = async () => {
    const made = await act.run(async () => {
      await before();
      return client.papers.pdf({ caseId, ...line });
    });
    if (made) setFile(made);
  };
  return (
    <>
      <Button
        type="link"
        size="small"
        loading={act.busy}
        aria-label={t('party.named', { who: t(`role.${who}`), what: t('paper.declarationShort') })}
        onClick={() => void open()}
      >
        {t('paper.declarationShort')}
      </Button>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {file ? (
        <PaperDialog title={title} caseId={caseId} line={line} file={file} onClose={() => setFile(undefined)} />
      ) : null}
    </>
  );
}
