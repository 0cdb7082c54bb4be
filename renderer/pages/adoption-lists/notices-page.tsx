import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { formatRoute } from '../../app/routes.ts';
import { Chip, type Tone } from '../../parts/chip.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import '../archive/archive.css';
import './adoption-lists.css';

type Notice = Awaited<ReturnType<typeof client.adoptions.notices>>[number];

const tones: Readonly<Record<Notice['result'], Tone>> = {
  running: 'grey',
  unclaimed: 'blue',
  claimed: 'red',
  adopted: 'green',
};
const columns = ['child', 'found', 'policeCase', 'paper', 'published', 'lastDay', 'result', 'number'] as const;

/** 公告登记簿: every notice that looked for birth parents, with its sixty days and how it ended. */
export function NoticesPage() {
  const { t } = useWords();
  const loaded = useLoad(() => client.adoptions.notices(), []);
  const rows = loaded.data ?? [];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.adoption-notices')}</h1>
        <span className="soft">{t('notices.subtitle')}</span>
      </div>
      <FailureNote failure={loaded.failure} />
      <section className="card" aria-label={t('page.adoption-notices')}>
        {loaded.data && rows.length === 0 ? <p className="soft">{t('notices.none')}</p> : null}
        {rows.length > 0 ? (
          <div className="scroll">
            <table className="notices">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {t(`notices.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <NoticeLine key={row.caseId} row={row} />
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
      </section>
    </div>
  );
}

function NoticeLine({ row }: { row: Notice }) {
  const { t, language } = useWords();
  const { caseId, child, foundOn, foundPlace, policeCase, paper, published, lastDay, result, number } = row;
  return (
    <tr>
      <td>
        <a className="archive-link" href={`#${formatRoute({ page: 'case', caseId })}`}>
          {child || t('home.noNamesYet')}
        </a>
      </td>
      <td>
        {foundOn ? dayInWords(foundOn, language) : ''} {foundPlace}
      </td>
      <td>{policeCase}</td>
      <td>{paper}</td>
      <td className="notice-day">{dayInWords(published, language)}</td>
      <td className="notice-day">{dayInWords(lastDay, language)}</td>
      <td>
        <Chip tone={tones[result]}>{t(`notices.result.${result}`)}</Chip>
      </td>
      <td className="notice-day">{number}</td>
    </tr>
  );
}
