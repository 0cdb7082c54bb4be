import type { AllowanceMonth } from '#core/contract/allowance.ts';
import { dayInWords, monthInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { reasonName } from '../reason-name.ts';
import { ChildLink } from './child-link.tsx';

/** 拟停发: ends that the register itself shows, such as a child turned eighteen or adopted here; the clerk stops them. */
export function ProposedStops({ stops }: { stops: AllowanceMonth['proposedStops'] }) {
  const { t, language } = useWords();
  if (stops.length === 0) return null;
  return (
    <section className="card stack allowance-waiting" aria-label={t('allowance.proposed')}>
      <div className="row">
        <h2>{t('allowance.proposed')}</h2>
        <span className="soft">{t('allowance.proposedHint')}</span>
      </div>
      <table className="allowance-table">
        <thead>
          <tr>
            <th scope="col">{t('allowance.number')}</th>
            <th scope="col">{t('allowance.theChild')}</th>
            <th scope="col">{t('allowance.stop.reason')}</th>
            <th scope="col">{t('allowance.since')}</th>
            <th scope="col">{t('allowance.stop.month')}</th>
          </tr>
        </thead>
        <tbody>
          {stops.map((line) => (
            <tr key={line.caseId}>
              <td>{line.number}</td>
              <td>
                <ChildLink {...line} />
              </td>
              <td>{reasonName(line.reason, language)}</td>
              <td>{dayInWords(line.since, language)}</td>
              <td>{monthInWords(line.fromMonth, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
