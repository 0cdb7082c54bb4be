import { Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import type { CaseSummaryView, DivorceClockView } from '#core/contract/shapes.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { goTo } from '../../app/use-route.ts';
import { Keycap } from '../../hands/keycap.tsx';
import { useKeys } from '../../hands/use-keys.ts';
import { useWords } from '../../words/use-words.tsx';
import { CaseRow } from './case-row.tsx';
import { findCases } from './find-cases.ts';

interface DayCasesProps {
  readonly cases: readonly CaseSummaryView[];
  readonly today: PlainDate;
  /** The clocks of divorces that are open, by the id of the case. */
  readonly clocks: ReadonlyMap<string, DivorceClockView>;
}

/** The search box and the work list under it. Arrows choose a case from the box or the list, Enter opens it. */
export function DayCases({ cases, today, clocks }: DayCasesProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string>();
  const box = useRef<InputRef>(null);
  const found = findCases(cases, query);
  const chosen = found.findIndex(({ id }) => id === chosenId);
  const choose = (index: number) => {
    const next = found[Math.min(Math.max(index, 0), found.length - 1)];
    setChosenId(next?.id);
    if (next) document.getElementById(`case-${next.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const inButton = () => document.activeElement instanceof HTMLButtonElement;
  const openChosen = () => {
    const line = found[chosen] ?? (query ? found[0] : undefined);
    if (line) goTo({ page: 'case', caseId: line.id });
  };
  useKeys({
    'Control+K': () => box.current?.focus({ cursor: 'all' }),
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Enter: inButton() ? undefined : openChosen,
    Escape: query ? () => setQuery('') : undefined,
  });
  return (
    <div className="home-main">
      <Input
        ref={box}
        className="home-search"
        type="search"
        aria-label={t('home.search')}
        aria-keyshortcuts="Control+K"
        placeholder={t('home.searchHint')}
        suffix={<Keycap name="Control+K" />}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosenId(undefined);
        }}
      />
      <section className="card home-list" aria-labelledby="home-list-title">
        <div className="row row-between">
          <h2 id="home-list-title">{t('home.today')}</h2>
          {found.length > 0 ? <span className="soft small">{t('home.listKeys')}</span> : null}
        </div>
        {found.length > 0 ? (
          <div className="scroll grow">
            <table>
              <thead>
                <tr>
                  <th>{t('home.openedAt')}</th>
                  <th>{t('home.matter')}</th>
                  <th>{t('home.parties')}</th>
                  <th>{t('home.state')}</th>
                  <th>{t('home.next')}</th>
                </tr>
              </thead>
              <tbody>
                {found.map((line) => (
                  <CaseRow
                    key={line.id}
                    line={line}
                    today={today}
                    chosen={line.id === chosenId}
                    clock={clocks.get(line.id)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          <p className="home-empty soft">{t(query ? 'home.nothingFound' : 'home.nothingYet')}</p>
        )}
      </section>
    </div>
  );
}
