import type { CaseView } from '#core/contract/shapes.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { ChangeList } from './change-list.tsx';

/** What was corrected before delivery, and why; nothing where nothing was. */
export function CorrectionsCard({ view }: { view: CaseView }) {
  const { t, language } = useWords();
  if (view.corrections.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('correct.title')}>
      <h2>{t('correct.title')}</h2>
      {view.corrections.map(({ on, reason, changes }) => (
        <div key={`${on} ${reason}`}>
          <p>{t('correct.line', { day: dayInWords(on, language), reason })}</p>
          <ChangeList changes={changes} />
        </div>
      ))}
    </section>
  );
}
