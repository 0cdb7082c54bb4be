import type { ReactNode } from 'react';
import type { CaseView, DeadlineView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { deadlineLine, stepName } from './next-steps.ts';
import './progress.css';

interface ProgressCardProps {
  readonly view: CaseView;
  /** The day from which the course begins, such as that of the acceptance, and what it is called. */
  readonly began?: { readonly label: string; readonly on: PlainDate; readonly number?: string | undefined } | undefined;
  /** How a note is read, where a matter keeps more than a sentence in it. */
  readonly noteOf?: ((entry: CaseView['progress'][number]) => string) | undefined;
  /** Steps that stand elsewhere on the page, such as those of every month. */
  readonly without?: readonly string[];
  readonly children?: ReactNode;
}

/** 办理进度: the steps with the days on which they happened, and the days that the law sets to the next ones. */
export function ProgressCard({ view, began, noteOf, without = [], children }: ProgressCardProps) {
  const { t, language } = useWords();
  const { matter, progress, deadlines } = view;
  const entries = progress.filter(({ step }) => !without.includes(step));
  const late = (entry: (typeof entries)[number]) =>
    entry.recordedOn === entry.on ? '' : t('progress.recordedOn', { day: dayInWords(entry.recordedOn, language) });
  return (
    <section className="card stack" aria-label={t('progress.title')}>
      <h2>{t('progress.title')}</h2>
      <ol className="progress-list">
        {began ? (
          <li className="progress-entry">
            <span className="progress-step">{began.label}</span>
            <span>{dayInWords(began.on, language)}</span>
            <span className="soft">{began.number ?? ''}</span>
          </li>
        ) : null}
        {entries.map((entry) => (
          <li key={`${entry.step} ${entry.on} ${entry.recordedOn} ${entry.note}`} className="progress-entry">
            <span className="progress-step">{stepName(matter, entry.step, language)}</span>
            <span>{dayInWords(entry.on, language)}</span>
            <span className="soft">
              {[entry.number ?? '', noteOf ? noteOf(entry) : entry.note, late(entry)].filter(Boolean).join('\u2002')}
            </span>
          </li>
        ))}
        {deadlines.map((deadline) => (
          <DeadlineEntry key={deadline.code} deadline={deadline} />
        ))}
      </ol>
      {entries.length === 0 && deadlines.length === 0 && !began ? (
        <p className="soft">{t('progress.nothingYet')}</p>
      ) : null}
      {children}
    </section>
  );
}

/** A step that is waited for: its last day, how long that is away, and the article that sets it. */
function DeadlineEntry({ deadline }: { deadline: DeadlineView }) {
  const { t, language } = useWords();
  const { today } = useSession();
  const { state, tone, day, days } = deadlineLine(deadline, today);
  const told = day ? dayInWords(day, language) : '';
  const left = () => {
    if (state === 'over') return t('progress.over', { count: days });
    if (state === 'today') return t('progress.lastDay');
    return t(state === 'waiting' ? 'progress.waiting' : 'progress.left', { count: days });
  };
  return (
    <li className="progress-entry" data-waiting>
      <span className="progress-step">{t(`deadline.${deadline.code}`)}</span>
      <span>{day ? t(state === 'waiting' ? 'progress.opens' : 'progress.due', { day: told }) : ''}</span>
      <span>
        {day ? <Chip tone={tone}>{left()}</Chip> : null} <span className="soft small">{deadline.basis}</span>
      </span>
    </li>
  );
}
