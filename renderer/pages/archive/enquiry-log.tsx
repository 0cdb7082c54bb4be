import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { formatRoute } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';

const standings = ['party', 'agent', 'lawyer', 'authority'] as const;

/** 档案查询登记簿: who read the archive in a year, by what right, and what for. */
export function EnquiryLog({ year }: { year: number }) {
  const { t } = useWords();
  const loaded = useLoad(() => client.archive.enquiries({ year }), [year]);
  const lines = loaded.data ?? [];
  const standingOf = (code: string) => {
    const standing = standings.find((known) => known === code);
    return standing ? t(`enquiry.standing.${standing}`) : '';
  };
  return (
    <section className="card archive-log" aria-labelledby="enquiry-log-title">
      <h2 id="enquiry-log-title">{t('archive.log', { count: lines.length })}</h2>
      <FailureNote failure={loaded.failure} />
      {loaded.data && lines.length === 0 ? <p className="soft">{t('archive.noEnquiries')}</p> : null}
      {lines.length > 0 ? (
        <div className="scroll archive-rows">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('archive.logNumber')}</th>
                <th scope="col">{t('archive.on')}</th>
                <th scope="col">{t('enquiry.enquirer')}</th>
                <th scope="col">{t('enquiry.standing')}</th>
                <th scope="col">{t('enquiry.purpose')}</th>
                <th scope="col">{t('enquiry.result')}</th>
                <th scope="col">{t('archive.logBy')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.caseId}>
                  <td>
                    <a className="archive-link" href={`#${formatRoute({ page: 'case', caseId: line.caseId })}`}>
                      {line.number}
                    </a>
                  </td>
                  <td>{line.on}</td>
                  <td>{line.applicant}</td>
                  <td>{standingOf(line.standing)}</td>
                  <td>{line.purpose}</td>
                  <td>{line.result}</td>
                  <td>{line.by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  );
}
