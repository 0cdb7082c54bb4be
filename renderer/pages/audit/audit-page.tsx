import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { formatRoute } from '../../app/routes.ts';
import { Chip } from '../../parts/chip.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { dictionaries, type WordKey } from '../../words/words.ts';
import { auditDetail } from './audit-detail.ts';

function isWord(key: string): key is WordKey & `audit.${'action' | 'fact'}.${string}` {
  return key in dictionaries['zh-CN'];
}

/** What an act was done to: a case can be opened from here. */
function Subject({ action, subject }: { action: string; subject: string }) {
  const short = subject.slice(0, 8);
  const ofCase = ['case.', 'photo.', 'ceremony.'].some((begin) => action.startsWith(begin));
  if (!ofCase) return short;
  return <a href={`#${formatRoute({ page: 'case', caseId: subject })}`}>{short}</a>;
}

/** 操作记录: the last acts, and whether their chain holds. */
export function AuditPage() {
  const { t } = useWords();
  const tail = useLoad(() => client.audit.tail(), []);
  const action = (name: string) => {
    const key = `audit.action.${name}`;
    return isWord(key) ? t(key) : name;
  };
  const fact = (name: string) => {
    const key = `audit.fact.${name}`;
    return isWord(key) ? t(key) : name;
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('page.audit')}</h1>
        {tail.data ? (
          tail.data.brokenAt === null ? (
            <Chip tone="green">{t('audit.holds')}</Chip>
          ) : (
            <Chip tone="red">{t('audit.broken', { sequence: tail.data.brokenAt })}</Chip>
          )
        ) : null}
      </div>
      <FailureNote failure={tail.failure} />
      <section className="card">
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('audit.sequence')}
              </th>
              <th scope="col">{t('audit.at')}</th>
              <th scope="col">{t('audit.by')}</th>
              <th scope="col">{t('audit.what')}</th>
              <th scope="col">{t('audit.subject')}</th>
              <th scope="col">{t('audit.detail')}</th>
            </tr>
          </thead>
          <tbody>
            {(tail.data?.entries ?? []).map((entry) => (
              <tr key={entry.sequence}>
                <td className="number">{entry.sequence}</td>
                <td>{listTime(entry.at)}</td>
                <td>{entry.by}</td>
                <td>{action(entry.action)}</td>
                <td className="soft small">
                  <Subject action={entry.action} subject={entry.subject} />
                </td>
                <td>{auditDetail(entry.detail, fact)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
