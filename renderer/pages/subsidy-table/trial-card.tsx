import type { client } from '../../api/client.ts';
import { formatRoute } from '../../app/routes.ts';
import { yuanText } from '../../parts/yuan-text.ts';
import { useWords } from '../../words/use-words.tsx';

/** The trial of a table, as the host gives it. */
export type Trial = Awaited<ReturnType<typeof client.funeral.tryTable>>;

/** 试算: what the table would have changed for the files of the last year. */
export function TrialCard({ trial }: { trial: Trial }) {
  const { t } = useWords();
  const { files, changes, difference } = trial;
  return (
    <section className="card stack" aria-label={t('table.trial')}>
      <h2>{t('table.trial')}</h2>
      <p role="status">{t('table.trialLine', { files, changed: changes.length, difference: yuanText(difference) })}</p>
      {changes.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('settlement.number')}</th>
              <th scope="col">{t('role.deceased')}</th>
              <th scope="col">{t('table.before')}</th>
              <th scope="col">{t('table.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ caseId, formNumber, name, before, after }) => (
              <tr key={caseId}>
                <td>
                  <a href={`#${formatRoute({ page: 'case', caseId })}`}>{formNumber}</a>
                </td>
                <td>{name}</td>
                {[before, after].map(({ verdict, waived }, index) => (
                  <td key={index === 0 ? 'before' : 'after'}>
                    {t('table.judged', { verdict: t(`table.verdict.${verdict}`), waived: yuanText(waived) })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
