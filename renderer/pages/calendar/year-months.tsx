import { useWords } from '../../words/use-words.tsx';
import { type MonthDay, monthWeeks, type YearDays } from './month-days.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

function DayCell({ cell }: { cell: MonthDay | undefined }) {
  const { t } = useWords();
  if (!cell) return <td />;
  const { day, kind } = cell;
  const marked = kind === 'holiday' || kind === 'worked';
  return (
    <td className="month-day" data-kind={kind}>
      <span>{day}</span>
      {marked ? <span className="month-mark">{t(`calendar.mark.${kind}`)}</span> : null}
    </td>
  );
}

interface MonthProps {
  readonly year: number;
  readonly month: (typeof months)[number];
  readonly days: YearDays;
}

function Month({ year, month, days }: MonthProps) {
  const { t } = useWords();
  return (
    <table className="month">
      <caption>{t(`calendar.month.${month}`)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`calendar.weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(year, month, days).map((week) => (
          <tr key={week.find((cell) => cell)?.date}>
            {week.map((cell, index) => (
              <DayCell key={weekdays[index]} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The twelve months of a year with its holidays, worked weekends and weekends, in colour and in words. */
export function YearMonths({ year, days }: { year: number; days: YearDays }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <p className="calendar-legend small">
        <span className="legend-item" data-kind="holiday">
          {t('calendar.mark.holiday')}
        </span>
        {t('calendar.legend.holiday', { count: days.holidays.length })}
        <span className="legend-item" data-kind="worked">
          {t('calendar.mark.worked')}
        </span>
        {t('calendar.legend.worked', { count: days.workdays.length })}
        <span className="legend-item" data-kind="weekend">
          {t('calendar.weekday.6')}
        </span>
        {t('calendar.legend.weekend')}
      </p>
      <div className="months">
        {months.map((month) => (
          <Month key={month} year={year} month={month} days={days} />
        ))}
      </div>
    </div>
  );
}
