import { Button } from 'antd';
import { useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import { type PaperLine, papersOf } from './papers-of.ts';

interface Opened {
  readonly line: PaperLine;
  readonly file: File;
}

/** The papers of a case: each can be looked at, printed and saved. */
export function PaperList({ view }: { view: CaseView }) {
  const { t } = useWords();
  const act = useAct();
  const { account } = useSession();
  const [opened, setOpened] = useState<Opened>();
  const title = ({ paper, party }: PaperLine) =>
    party ? t('paper.ofParty', { paper: t(`paper.${paper}`), who: t(`role.${party}`) }) : t(`paper.${paper}`);
  const open = async (line: PaperLine) => {
    // A certificate on the screen has its printed words in grey, as the booklet has them.
    const labels = line.paper === 'marriage-certificate';
    const file = await act.run(() => client.papers.pdf({ caseId: view.id, ...line, labels }));
    if (file) setOpened({ line, file });
  };
  if (!doesCases(account.roles)) return <p className="soft">{t('paper.notForAdministrators')}</p>;
  return (
    <div className="stack">
      <ul className="paper-list" aria-label={t('paper.list')}>
        {papersOf(view.stage).map((line) => (
          <li key={title(line)} className="paper-line">
            <span className="grow">{title(line)}</span>
            <Button
              size="small"
              disabled={act.busy}
              aria-label={t('paper.openOne', { paper: title(line) })}
              onClick={() => void open(line)}
            >
              {t('paper.open')}
            </Button>
          </li>
        ))}
      </ul>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {opened ? (
        <PaperDialog
          title={title(opened.line)}
          caseId={view.id}
          line={opened.line}
          file={opened.file}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </div>
  );
}
