import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { formatRoute } from '../../app/routes.ts';
import { goTo } from '../../app/use-route.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { clockRowKey, type ClockRow as Row } from './clock-groups.ts';
import { clockLine } from './clock-line.ts';

interface ClockRowProps {
  readonly row: Row;
  readonly today: PlainDate;
  readonly chosen: boolean;
}

/** The sentence with the day that matters; its blanks differ by queue. */
function useDaySentence({ row, today }: { row: Row; today: PlainDate }): string {
  const { t, language } = useWords();
  const { day } = clockLine(row, today);
  const { queue, clock, deadline } = row;
  if (deadline) {
    const name = t(`deadline.${deadline.code}`);
    const told = day ? dayInWords(day, language) : '';
    return t(queue === 'cooling' ? 'clock.day.opens' : 'clock.day.due', { name, day: told });
  }
  if (!clock) return '';
  if (!clock.known) return t('clock.day.calendar-missing', { year: clock.missingYear });
  const told = day ? dayInWords(day, language) : '';
  if (queue === 'cooling') {
    return t('clock.day.cooling', { day: told, opens: dayInWords(clock.windowOpens, language) });
  }
  if (queue === 'lapsed') return t('clock.day.lapsed', { day: told });
  if (queue === 'due-today') return t('clock.day.due-today');
  if (queue === 'opens-today') return t('clock.day.opens-today', { day: told });
  return t('clock.day.open', { day: told });
}

/** One case of a queue. The whole row opens it; its link is what the keyboard and screen readers meet. */
export function ClockRow({ row, today, chosen }: ClockRowProps) {
  const { t, language } = useWords();
  const { queue, line, clock } = row;
  const accepted = clock?.accepted ?? line.acceptedOn;
  const { next, days } = clockLine(row, today);
  const sentence = useDaySentence({ row, today });
  const route = { page: 'case', caseId: line.id } as const;
  const left = () => {
    if (days === undefined) return '';
    if (queue === 'lapsed' || queue === 'overdue')
      return days === 0 ? t('clock.since.today') : t('clock.since', { count: days });
    return days === 0 ? t('clock.left.today') : t('clock.left', { count: days });
  };
  return (
    <tr id={`clock-${clockRowKey(row)}`} className="case-row" aria-selected={chosen} onClick={() => goTo(route)}>
      <td>
        <a href={`#${formatRoute(route)}`} onClick={(event) => event.stopPropagation()}>
          {line.names.length > 0 ? line.names.join('\u3000') : t('home.noNamesYet')}
        </a>
      </td>
      <td>{accepted ? dayInWords(accepted, language) : ''}</td>
      <td>{sentence}</td>
      <td className="clock-left" data-queue={queue}>
        {left()}
      </td>
      <td>{t(`clock.next.${next}`)}</td>
    </tr>
  );
}
