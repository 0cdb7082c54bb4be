import { useState } from 'react';
import type { PaperOfferView } from '#core/contract/shapes.ts';
import { isBooklet } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { paperTitle } from '../papers/paper-name.ts';
import { PrinterSelect } from '../papers/printer-select.tsx';
import { saveAsPdf, trayOf, usePrinters } from '../papers/use-printers.ts';
import { saveFile } from '../pdf/save-file.ts';
import { JobNote } from '../print/job-note.tsx';

type PaperId = PaperOfferView['paper'];

/** 随附表格: forms of the chosen couples in the same order, as a job of their own for another tray. */
export function FormsCard({ caseIds }: { readonly caseIds: readonly string[] }) {
  const { t, language } = useWords();
  const act = useAct();
  const printers = usePrinters('forms-in-a-row');
  const [picked, setPicked] = useState<readonly PaperId[]>([]);
  const [sent, setSent] = useState<{ printer: string; job: string | null }>();
  const [first] = caseIds;
  const offered = useLoad(
    async () => (first ? (await client.cases.view({ caseId: first })).papers.map(({ paper }) => paper) : []),
    [first],
  );
  const papers = [...new Set(offered.data ?? [])].filter((paper) => !isBooklet(paper));
  const toFile = printers.chosen === saveAsPdf;
  const print = async () => {
    const printer = toFile ? null : printers.chosen;
    const chosen = papers.filter((paper) => picked.includes(paper));
    const asked = { caseIds: [...caseIds], papers: chosen, printer, ...trayOf(printers) };
    const made = await act.run(() => client.batch.forms(asked));
    if (made && toFile) saveFile(made.pdf, `${t('batch.forms')}.pdf`);
    setSent(made && printer ? { printer, job: made.job } : undefined);
  };
  return (
    <section className="card stack" aria-label={t('batch.forms')}>
      <h2>{t('batch.forms')}</h2>
      <p className="soft small">{t('batch.formsExplain')}</p>
      <div className="batch-ticks">
        {papers.map((paper) => (
          <Tick
            key={paper}
            checked={picked.includes(paper)}
            onChange={(on) => setPicked(on ? [...picked, paper] : picked.filter((one) => one !== paper))}
          >
            {paperTitle(t, language, paper)}
          </Tick>
        ))}
      </div>
      <PrinterSelect printers={printers} />
      <div className="row row-end">
        <ActionButton
          busy={act.busy}
          reason={picked.length === 0 || caseIds.length === 0 ? t('batch.chooseForms') : undefined}
          onAct={() => void print()}
        >
          {t('batch.printForms')}
        </ActionButton>
      </div>
      {sent ? <JobNote {...sent} /> : null}
      <FailureNote failure={act.failure ?? offered.failure} onClose={act.clear} />
    </section>
  );
}
