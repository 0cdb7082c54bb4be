import { formatRoute } from '../../app/routes.ts';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { PaperList } from '../papers/paper-list.tsx';
import { ProgressCard } from '../progress/progress-card.tsx';
import { AnsweredPage } from '../request/answered-page.tsx';
import { FuneralSheet } from './funeral-sheet.tsx';
import type { FuneralView } from './use-funeral-draft.ts';

interface FuneralDoneProps {
  readonly view: FuneralView;
  readonly opened: OpenCase;
}

/** 已核销: the computation with its number, the other papers, and how far the settlement is. */
export function FuneralDone({ view, opened }: FuneralDoneProps) {
  return (
    <AnsweredPage
      view={view}
      opened={opened}
      paper="funeral-computation"
      sheet={
        <>
          <SettlingCard view={view} />
          <section className="card">
            <PaperList view={view} />
          </section>
          <FuneralSheet application={view.application} />
        </>
      }
    />
  );
}

/** 结算: whether the waiver stands in the settlement of its hall, and whether the hall was paid. */
function SettlingCard({ view }: Pick<FuneralDoneProps, 'view'>) {
  const { t } = useWords();
  const isSettled = view.progress.some(({ step }) => step === 'settled');
  return (
    <ProgressCard view={view}>
      {isSettled ? null : (
        <p>
          {t('subsidy.toSettle')}{' '}
          <a href={`#${formatRoute({ page: 'funeral-settlement' })}`}>{t('page.funeral-settlement')}</a>
        </p>
      )}
    </ProgressCard>
  );
}
