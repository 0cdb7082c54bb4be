import { goTo } from '../../app/use-route.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { PaperList } from '../papers/paper-list.tsx';
import { CaseHistory } from '../review/case-history.tsx';
import { CaseSheet } from '../review/case-sheet.tsx';
import '../print/print.css';

/** 已发证: number, day, both booklets, and every paper of the file. */
export function IssuedPage({ view, opened }: StepProps) {
  const { t, language } = useWords();
  const { man, woman } = view.certificates;
  const bar = (
    <>
      <span className="grow soft small">{t('issued.next')}</span>
      <ActionButton primary shortcut="Control+Enter" onAct={() => goTo({ page: 'home' })}>
        {t('issued.home')}
      </ActionButton>
    </>
  );
  return (
    <CaseFrame view={view} opened={opened} step="issue" subtitle={t('issued.subtitle')} bar={bar}>
      <section className="card stack">
        <div className="issued-head">
          <span className="issued-number">{view.number}</span>
          <span>{view.registeredOn ? dayInWords(view.registeredOn, language) : ''}</span>
          <span className="soft">
            {t('issued.booklets', { man: man.printNumber ?? '', woman: woman.printNumber ?? '' })}
          </span>
        </div>
        <PaperList view={view} />
      </section>
      <CaseSheet view={view} />
      <CaseHistory view={view} />
    </CaseFrame>
  );
}
