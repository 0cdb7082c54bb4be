import { InputNumber } from 'antd';
import { useState } from 'react';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import type { ArchiveEnquiry } from '#core/domain/matters/archive-enquiry/schema.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { PickDialog } from '../request/pick-dialog.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import { ReadCases } from './read-cases.tsx';
import { resultText } from './result-text.ts';

type Sought = NonNullable<ArchiveEnquiry['sought']>;

interface SoughtCardProps {
  readonly application: ArchiveEnquiry;
  readonly edit: EditFacts<ArchiveEnquiry>;
}

/** Whom and which years the enquiry is about. */
export function SoughtCard({ application, edit }: SoughtCardProps) {
  const { t } = useWords();
  const { sought = {}, standing, applicant } = application;
  const change = (field: keyof Sought, facts: Partial<Sought>) =>
    edit(`sought.${field}`, { sought: { ...sought, ...facts } }, true);
  const self = standing === 'party' && !sought.name && !sought.idNumber && Boolean(applicant.idNumber);
  const { name, idNumber } = applicant;
  const head = self ? (
    <ActionButton onAct={() => edit('sought', { sought: { ...sought, name, idNumber } })}>
      {t('enquiry.sameAsApplicant')}
    </ActionButton>
  ) : null;
  return (
    <FactsCard title={t('enquiry.sought')} head={head}>
      <FormRow label={t('party.name')}>
        <TextField
          label={t('enquiry.soughtName')}
          field="sought"
          value={sought.name}
          longest={400}
          tidyOnLeave={normaliseName}
          onChange={(typed) => change('name', { name: typed })}
        />
      </FormRow>
      <FormRow label={t('party.idNumber')}>
        <TextField
          label={t('enquiry.soughtNumber')}
          field="sought.idNumber"
          value={sought.idNumber}
          longest={30}
          tidy={tidyTypedNumber}
          onChange={(typed) => change('idNumber', { idNumber: typed })}
        />
      </FormRow>
      <FormRow label={t('enquiry.other')}>
        <TextField
          label={t('enquiry.other')}
          field="sought.otherName"
          value={sought.otherName}
          longest={400}
          tidyOnLeave={normaliseName}
          onChange={(typed) => change('otherName', { otherName: typed })}
        />
      </FormRow>
      <FormRow label={t('enquiry.years')}>
        <DateField
          label={t('enquiry.from')}
          field="sought.from"
          value={sought.from}
          onChange={(day) => change('from', { from: day })}
        />
        <DateField
          label={t('enquiry.to')}
          field="sought.to"
          value={sought.to}
          onChange={(day) => change('to', { to: day })}
        />
      </FormRow>
    </FactsCard>
  );
}

/** What was found and read, the result in words, and how many stamped copies were given out. */
export function ResultCard({ application, edit }: SoughtCardProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  const { sought = {}, found = [], result, copies } = application;
  return (
    <FactsCard
      title={t('enquiry.result')}
      head={
        <ActionButton shortcut="F4" onAct={() => setSearching(true)}>
          {t('original.find')}
        </ActionButton>
      }
    >
      {found.length > 0 ? (
        <WideRow>
          <ReadCases caseIds={found} />
        </WideRow>
      ) : null}
      <WideRow>
        <FormRow label={t('enquiry.resultText')}>
          <TextAreaField
            label={t('enquiry.resultText')}
            field="result"
            value={result}
            longest={1000}
            placeholder={t('enquiry.resultHint')}
            onChange={(typed) => edit('result', { result: typed }, true)}
          />
        </FormRow>
      </WideRow>
      <FormRow label={t('enquiry.copies')}>
        <InputNumber
          aria-label={t('enquiry.copies')}
          data-field="copies"
          min={0}
          max={99}
          precision={0}
          value={copies ?? null}
          onChange={(count) => edit('copies', { copies: count ?? undefined }, true)}
        />
        <span className="soft small">{t('enquiry.copiesHint')}</span>
      </FormRow>
      {searching ? (
        <PickDialog
          first={sought.idNumber ?? sought.name ?? application.applicant.idNumber ?? ''}
          ticked={found}
          onPick={({ caseIds, files }) => edit('found', { found: [...caseIds], result: resultText(files) })}
          onClose={() => setSearching(false)}
        />
      ) : null}
    </FactsCard>
  );
}
