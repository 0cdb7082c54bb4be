import { mustReportFindings, mustReportLabels } from '#core/domain/adoption-law/evaluation.ts';
import { DateField } from '../../parts/date-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { WideRow } from '../request/facts-card.tsx';
import type { EvaluationRowsProps } from './evaluation-card.tsx';
import { TextRow } from './text-row.tsx';

/** 应当报告的情形 (收养评估办法 第十一条): the nine findings, and to whom and when they were reported. */
export function MustReportRows({ evaluation, change }: EvaluationRowsProps) {
  const { t, language } = useWords();
  const { mustReport = [], mustReportNote, reportedTo, reportedToOn } = evaluation;
  return (
    <>
      <WideRow>
        <FormRow label={t('adopt.mustReport')}>
          {mustReportFindings.map((finding, index) => (
            <Tick
              key={finding}
              {...(index === 0 ? { field: 'evaluation.mustReport' } : {})}
              checked={mustReport.includes(finding)}
              onChange={(found) =>
                change('mustReport', {
                  mustReport: mustReportFindings.filter((one) => (one === finding ? found : mustReport.includes(one))),
                })
              }
            >
              {`${index + 1} ${mustReportLabels[finding][language]}`}
            </Tick>
          ))}
        </FormRow>
      </WideRow>
      {mustReport.length > 0 ? (
        <>
          <WideRow>
            <TextRow
              label={t('adopt.mustReport.note')}
              field="evaluation.mustReportNote"
              value={mustReportNote}
              longest={400}
              onChange={(note) => change('mustReportNote', { mustReportNote: note }, true)}
            />
          </WideRow>
          <TextRow
            label={t('adopt.mustReport.to')}
            field="evaluation.reportedTo"
            value={reportedTo}
            longest={100}
            onChange={(to) => change('reportedTo', { reportedTo: to }, true)}
          />
          <FormRow label={t('adopt.mustReport.on')}>
            <DateField
              label={t('adopt.mustReport.on')}
              field="evaluation.reportedToOn"
              value={reportedToOn}
              onChange={(day) => change('reportedToOn', { reportedToOn: day }, true)}
            />
          </FormRow>
        </>
      ) : null}
    </>
  );
}
