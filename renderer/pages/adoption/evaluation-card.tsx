import { type EvaluationTopic, evaluationTopicLabels, evaluationTopics } from '#core/domain/adoption-law/evaluation.ts';
import type { Evaluation } from '#core/domain/matters/adoption-establishment/examination-schema.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { PaperButton } from '../papers/paper-button.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { MustReportRows } from './must-report-rows.tsx';
import type { ExaminationCardProps } from './notice-card.tsx';
import { staffNames, staffText } from './staff-names.ts';
import { TextRow } from './text-row.tsx';

/** What the rows of the evaluation are given. */
export interface EvaluationRowsProps {
  readonly evaluation: Evaluation;
  readonly change: (field: keyof Evaluation, facts: Evaluation, typing?: boolean) => void;
}

/** 收养评估: consent, who evaluates, the eleven contents, what must be reported, the report. */
export function EvaluationCard({ caseId, application, edit, flush }: ExaminationCardProps) {
  const { t } = useWords();
  const { evaluation = {} } = application;
  const rows: EvaluationRowsProps = {
    evaluation,
    change: (field, facts, typing = false) =>
      edit(`evaluation.${field}`, { evaluation: { ...evaluation, ...facts } }, typing),
  };
  const { consented, reported } = evaluation;
  return (
    <FactsCard
      title={t('adopt.evaluation')}
      head={
        <>
          <PaperButton
            caseId={caseId}
            offer={{ paper: 'adoption-evaluation-notice' }}
            before={flush}
            disabled={consented === undefined}
          >
            {t('adopt.evaluation.notice')}
          </PaperButton>
          <PaperButton
            caseId={caseId}
            offer={{ paper: 'adoption-evaluation' }}
            before={flush}
            disabled={reported === undefined}
          >
            {t('adopt.evaluation.record')}
          </PaperButton>
        </>
      }
    >
      <DayRow {...rows} field="consented" />
      <DayRow {...rows} field="reported" />
      <TeamRows {...rows} />
      {evaluationTopics.map((topic) => (
        <TopicRow key={topic} {...rows} topic={topic} />
      ))}
      <MustReportRows {...rows} />
      <WideRow>
        <TextRow
          label={t('adopt.evaluation.result')}
          field="evaluation.result"
          value={evaluation.result}
          longest={400}
          onChange={(result) => rows.change('result', { result }, true)}
        />
      </WideRow>
    </FactsCard>
  );
}

function DayRow({ evaluation, change, field }: EvaluationRowsProps & { field: 'consented' | 'reported' }) {
  const { t } = useWords();
  const { today } = useSession();
  const value = evaluation[field];
  const later = value !== undefined && value > today;
  return (
    <FormRow label={t(`adopt.evaluation.${field}`)} error={later ? t('adopt.notYet') : undefined}>
      <DateField
        label={t(`adopt.evaluation.${field}Of`)}
        field={`evaluation.${field}`}
        value={value}
        wrong={later}
        onChange={(day) => change(field, { [field]: day }, true)}
      />
    </FormRow>
  );
}

function TeamRows({ evaluation, change }: EvaluationRowsProps) {
  const { t } = useWords();
  const { by, staff, thirdParty } = evaluation;
  return (
    <>
      <FormRow label={t('adopt.evaluation.by')}>
        <Choice
          label={t('adopt.evaluation.by')}
          field="evaluation.by"
          options={(['own-staff', 'third-party'] as const).map((value) => ({
            value,
            label: t(`adopt.evaluation.by.${value}`),
          }))}
          value={by}
          onChange={(who) => change('by', { by: who })}
        />
      </FormRow>
      {by === 'third-party' ? (
        <TextRow
          label={t('adopt.evaluation.thirdParty')}
          field="evaluation.thirdParty"
          value={thirdParty}
          longest={100}
          onChange={(name) => change('thirdParty', { thirdParty: name }, true)}
        />
      ) : (
        <TextRow
          label={t('adopt.evaluation.staff')}
          field="evaluation.staff"
          value={staffText(staff)}
          longest={400}
          placeholder={t('adopt.evaluation.staffHint')}
          tidyOnLeave={(text) => staffText(staffNames(text).filter((name) => name !== '')) ?? ''}
          onChange={(typed) => change('staff', { staff: typed === undefined ? undefined : staffNames(typed) }, true)}
        />
      )}
    </>
  );
}

function TopicRow({ evaluation, change, topic }: EvaluationRowsProps & { topic: EvaluationTopic }) {
  const { language } = useWords();
  const { contents = {} } = evaluation;
  const label = evaluationTopicLabels[topic][language];
  return (
    <TextRow
      label={label}
      field={`evaluation.contents.${topic}`}
      value={contents[topic]}
      longest={400}
      onChange={(typed) => change('contents', { contents: { ...contents, [topic]: typed } }, true)}
    />
  );
}
