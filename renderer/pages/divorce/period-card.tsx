import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { PeriodLine } from './cooling-line.ts';

interface PeriodCardProps {
  readonly title: string;
  readonly period: PeriodLine;
  readonly now: boolean;
}

/** One period: its first and last day in words, and how far it has gone. */
export function PeriodCard({ title, period, now }: PeriodCardProps) {
  const { t, language } = useWords();
  const days = { from: dayInWords(period.from, language), to: dayInWords(period.to, language) };
  return (
    <section className="period" data-now={now || undefined} aria-label={title}>
      <h3>{title}</h3>
      <p className="period-days">{t('cooling.fromTo', days)}</p>
      <progress aria-label={t('cooling.gone', { title })} value={period.over} max={period.length} />
    </section>
  );
}
