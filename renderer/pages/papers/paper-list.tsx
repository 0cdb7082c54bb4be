import { Button } from 'antd';
import { useState } from 'react';
import type { CaseView, PaperOfferView } from '#core/contract/shapes.ts';
import { isBooklet } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { doesCases } from '../../app/does-cases.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import { paperName } from './paper-name.ts';

interface Opened {
  readonly offer: PaperOfferView;
  readonly file: File;
}

interface PaperListProps {
  readonly view: CaseView;
  /** Leaves papers out that stand elsewhere on the page. */
  readonly only?: (offer: PaperOfferView) => boolean;
}

/** The papers of a case that can be made now: each can be looked at, printed and saved. */
export function PaperList({ view, only }: PaperListProps) {
  const { t, language } = useWords();
  const act = useAct();
  const { account } = useSession();
  const [opened, setOpened] = useState<Opened>();
  const open = async (offer: PaperOfferView) => {
    // A certificate on the screen has its printed words in grey, as the booklet has them.
    const labels = isBooklet(offer.paper);
    const file = await act.run(() => client.papers.pdf({ caseId: view.id, ...offer, labels }));
    if (file) setOpened({ offer, file });
  };
  if (!doesCases(account.roles)) return <p className="soft">{t('paper.notForAdministrators')}</p>;
  const offers = only ? view.papers.filter(only) : view.papers;
  return (
    <div className="stack">
      <ul className="paper-list" aria-label={t('paper.list')}>
        {offers.map((offer) => {
          const name = paperName(t, language, offer);
          return (
            <li key={name} className="paper-line">
              <span className="grow">{name}</span>
              <Button
                size="small"
                disabled={act.busy}
                aria-label={t('paper.openOne', { paper: name })}
                onClick={() => void open(offer)}
              >
                {t('paper.open')}
              </Button>
            </li>
          );
        })}
      </ul>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {opened ? (
        <PaperDialog
          title={paperName(t, language, opened.offer)}
          caseId={view.id}
          offer={opened.offer}
          file={opened.file}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </div>
  );
}
