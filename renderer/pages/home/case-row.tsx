import type { CaseSummaryView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { formatRoute } from '../../app/routes.ts';
import { goTo } from '../../app/use-route.ts';
import { Chip } from '../../parts/chip.tsx';
import { clockTime, listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { caseLine } from './next-step.ts';

interface CaseRowProps {
  readonly line: CaseSummaryView;
  readonly today: PlainDate;
  readonly chosen: boolean;
}

/** One case of the work list. The whole row opens it; its link is what the keyboard and screen readers meet. */
export function CaseRow({ line, today, chosen }: CaseRowProps) {
  const { t } = useWords();
  const { state, tone, next } = caseLine(line);
  const route = { page: 'case', caseId: line.id } as const;
  const stateText = state === 'needs' ? t('list.needs', { count: line.needs }) : t(`list.${state}`);
  const named = [line.manName, line.womanName].filter(Boolean);
  return (
    <tr id={`case-${line.id}`} className="case-row" aria-selected={chosen} onClick={() => goTo(route)}>
      <td>{line.openedOn === today ? clockTime(line.openedAt) : listTime(line.openedAt)}</td>
      <td>{t('matter.marriage.registration')}</td>
      <td>
        <a href={`#${formatRoute(route)}`} onClick={(event) => event.stopPropagation()}>
          {named.length > 0 ? named.join('\u3000') : t('home.noNamesYet')}
        </a>
      </td>
      <td>
        <Chip tone={tone}>{stateText}</Chip>
      </td>
      <td>{t(`next.${next}`)}</td>
    </tr>
  );
}
