import { Button } from 'antd';
import type { AllowanceMonth } from '#core/contract/allowance.ts';
import type { PlainMonth } from '#core/domain/dates/month.ts';
import { kindLabels } from '#core/domain/matters/children-allowance/labels.ts';
import { client } from '../../../api/client.ts';
import { Chip } from '../../../parts/chip.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { dayInWords, monthInWords } from '../../../words/dates.ts';
import { useWords } from '../../../words/use-words.tsx';
import { reasonName } from '../reason-name.ts';
import { ChildLink } from './child-link.tsx';
import { useSaveFile } from './use-save-file.ts';

interface ReductionTableProps {
  readonly month: PlainMonth;
  readonly reductions: AllowanceMonth['reductions'];
}

/** 减员表: the children for whom nothing is paid any more from this month on, with the codes of their reasons. */
export function ReductionTable({ month, reductions }: ReductionTableProps) {
  const { t, language } = useWords();
  const { act, save } = useSaveFile();
  const title = t('allowance.reductions', { month: monthInWords(month, language) });
  const file = (as: 'pdf' | 'xlsx') => save(() => client.allowance.reductionFile({ month, as }), `${title}.${as}`);
  const empty = reductions.length === 0;
  return (
    <section className="card stack" aria-label={title}>
      <div className="row">
        <h2>{title}</h2>
        <span className="grow soft">{t('allowance.persons', { count: reductions.length })}</span>
        <Button disabled={empty || act.busy} onClick={() => file('pdf')}>
          {t('allowance.reductionsPdf')}
        </Button>
        <Button disabled={empty || act.busy} onClick={() => file('xlsx')}>
          {t('allowance.reductionsXlsx')}
        </Button>
      </div>
      <FailureNote failure={act.failure} onClose={act.clear} />
      {empty ? <p className="soft">{t('allowance.noReductions')}</p> : null}
      {empty ? null : (
        <table className="allowance-table">
          <thead>
            <tr>
              <th scope="col">{t('allowance.number')}</th>
              <th scope="col">{t('allowance.theChild')}</th>
              <th scope="col">{t('party.idNumber')}</th>
              <th scope="col">{t('allowance.kind')}</th>
              <th scope="col">{t('allowance.stop.reason')}</th>
              <th scope="col">{t('allowance.stop.month')}</th>
              <th scope="col">{t('allowance.overpaid')}</th>
              <th scope="col">{t('allowance.stoppedOn')}</th>
              <th scope="col">{t('allowance.noticeNumber')}</th>
            </tr>
          </thead>
          <tbody>
            {reductions.map((line) => (
              <tr key={line.caseId}>
                <td>{line.number}</td>
                <td>
                  <ChildLink {...line} />
                </td>
                <td>{line.maskedNumber}</td>
                <td>{line.kind ? kindLabels[line.kind][language] : ''}</td>
                <td>{[reasonName(line.reason, language), line.explanation].filter(Boolean).join('\u2002')}</td>
                <td>{monthInWords(line.fromMonth, language)}</td>
                <td>
                  {line.overpaidMonths > 0 ? (
                    <Chip tone="amber">{t('allowance.overpaidMonths', { count: line.overpaidMonths })}</Chip>
                  ) : null}
                </td>
                <td>{dayInWords(line.on, language)}</td>
                <td>{line.noticeNumber}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
