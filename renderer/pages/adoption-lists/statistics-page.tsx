import { useState } from 'react';
import { type PlainDate, plainDate } from '#core/domain/dates/plain-date.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { lineWords, type StatisticTable, statisticTables } from './line-words.ts';
import './adoption-lists.css';

type Sums = Awaited<ReturnType<typeof client.adoptions.statistics>>;

/** 收养登记统计: sums of the registrations of a period, without names. */
export function StatisticsPage() {
  const { t } = useWords();
  const { today } = useSession();
  const [from, setFrom] = useState<PlainDate | undefined>(() => plainDate(`${today.slice(0, 4)}-01-01`));
  const [to, setTo] = useState<PlainDate | undefined>(today);
  const wrong = from !== undefined && to !== undefined && from > to;
  const loaded = useLoad(
    async () => (from && to && !wrong ? client.adoptions.statistics({ from, to }) : undefined),
    [from, to],
  );
  const sums = loaded.data;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.adoption-statistics')}</h1>
        <span className="grow soft">{sums ? t('adoptStats.total', { count: sums.total }) : ''}</span>
        <div className="row statistics-period">
          <DateField label={t('adoptStats.from')} field="from" value={from} wrong={wrong} onChange={setFrom} />
          <span>{t('adoptStats.to')}</span>
          <DateField label={t('adoptStats.until')} field="to" value={to} wrong={wrong} onChange={setTo} />
        </div>
      </div>
      <FailureNote failure={loaded.failure} />
      {wrong ? <p role="alert">{t('adoptStats.wrong')}</p> : null}
      {sums ? (
        <div className="statistics">
          {statisticTables.map((table) => (
            <Table key={table} table={table} sums={sums} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Table({ table, sums }: { table: StatisticTable; sums: Sums }) {
  const { t, language } = useWords();
  const rows: readonly (Sums['childrenByAge'][number] | Sums['placersByKind'][number])[] = sums[table];
  const ofChildren = rows.some((row) => 'boys' in row);
  return (
    <section className="card" aria-label={t(`adoptStats.${table}`)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`adoptStats.${table}`)}</th>
            <th scope="col" className="number">
              {t('adoptStats.count')}
            </th>
            {ofChildren ? (
              <>
                <th scope="col" className="number">
                  {t('sex.male')}
                </th>
                <th scope="col" className="number">
                  {t('sex.female')}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td>{lineWords(table, row.code, t, language)}</td>
              {('boys' in row ? [row.total, row.boys, row.girls] : [row.count]).map((count, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <td key={index} className="number">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
