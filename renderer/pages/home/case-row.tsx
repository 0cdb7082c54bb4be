import type { CaseSummaryView, DivorceClockView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { formatRoute } from '../../app/routes.ts';
import { goTo } from '../../app/use-route.ts';
import { Chip } from '../../parts/chip.tsx';
import { clockTime, listTime, shortDay } from '../../words/dates.ts';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { type CaseLine, caseLine } from './next-step.ts';

interface CaseRowProps {
  readonly line: CaseSummaryView;
  readonly today: PlainDate;
  readonly chosen: boolean;
  readonly clock: DivorceClockView | undefined;
}

/** The state and the next step in words, with their days. */
function useLineWords({ state, next, stateDay, nextDay }: CaseLine, needs: number) {
  const { t, language } = useWords();
  const day = (date: PlainDate | undefined) => (date ? shortDay(date, language) : '');
  const stateText = () => {
    if (state === 'needs') return t('list.needs', { count: needs });
    if (state === 'cooling' || state === 'window') return t(`list.${state}`, { day: day(stateDay) });
    return t(`list.${state}`);
  };
  const nextText = next === 'wait' && nextDay ? t('next.waitUntil', { day: day(nextDay) }) : t(`next.${next}`);
  return { stateText: stateText(), nextText };
}

/** One case of the work list. The whole row opens it; its link is what the keyboard and screen readers meet. */
export function CaseRow({ line, today, chosen, clock }: CaseRowProps) {
  const { t } = useWords();
  const told = caseLine(line, clock);
  const { stateText, nextText } = useLineWords(told, line.needs);
  const route = { page: 'case', caseId: line.id } as const;
  return (
    <tr id={`case-${line.id}`} className="case-row" aria-selected={chosen} onClick={() => goTo(route)}>
      <td>{line.openedOn === today ? clockTime(line.openedAt) : listTime(line.openedAt)}</td>
      <td>{matterName(t, line.matter)}</td>
      <td>
        <a href={`#${formatRoute(route)}`} onClick={(event) => event.stopPropagation()}>
          {line.names.length > 0 ? line.names.join('\u3000') : t('home.noNamesYet')}
        </a>
      </td>
      <td>
        <Chip tone={told.tone}>{stateText}</Chip>
      </td>
      <td>{nextText}</td>
    </tr>
  );
}
