import { useState } from 'react';
import type { RecordProofRequest } from '#core/domain/matters/record-proof/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { PickDialog } from '../request/pick-dialog.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import { factsOfPicked } from './picked-facts.ts';

interface SearchCardProps {
  readonly application: RecordProofRequest;
  readonly edit: EditFacts<RecordProofRequest>;
}

const answers = ['none', 'records'] as const;

/** What was searched and what was found; F4 looks into the register and writes the result. */
export function SearchCard({ application, edit }: SearchCardProps) {
  const { t } = useWords();
  const { office, today } = useSession();
  const [searching, setSearching] = useState(false);
  const { applicant, searchedFrom, searchedTo, searchedArea, found } = application;
  const head = (
    <ActionButton shortcut="F4" onAct={() => setSearching(true)}>
      {t('original.find')}
    </ActionButton>
  );
  return (
    <FactsCard title={t('recordProof.search')} head={head}>
      <FormRow label={t('recordProof.from')}>
        <DateField
          label={t('recordProof.from')}
          field="searchedFrom"
          value={searchedFrom}
          onChange={(day) => edit('searchedFrom', { searchedFrom: day }, true)}
        />
      </FormRow>
      <FormRow label={t('recordProof.to')}>
        <DateField
          label={t('recordProof.to')}
          field="searchedTo"
          value={searchedTo}
          onChange={(day) => edit('searchedTo', { searchedTo: day }, true)}
        />
      </FormRow>
      <FormRow label={t('recordProof.area')}>
        <TextField
          label={t('recordProof.area')}
          field="searchedArea"
          value={searchedArea}
          longest={200}
          placeholder={t('recordProof.areaHint')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => edit('searchedArea', { searchedArea: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('recordProof.found')}>
        <Choice
          label={t('recordProof.found')}
          field="found"
          options={answers.map((value) => ({ value, label: t(`recordProof.found.${value}`) }))}
          value={found}
          onChange={(answer) => edit('found', { found: answer, ...(answer === 'none' ? { records: undefined } : {}) })}
        />
      </FormRow>
      {found === 'records' ? (
        <WideRow>
          <FormRow label={t('recordProof.records')}>
            <TextAreaField
              label={t('recordProof.records')}
              field="records"
              value={application.records}
              longest={1000}
              rows={2}
              placeholder={t('recordProof.recordsHint')}
              onChange={(records) => edit('records', { records }, true)}
            />
          </FormRow>
        </WideRow>
      ) : null}
      {searching ? (
        <PickDialog
          first={applicant.idNumber ?? applicant.name ?? ''}
          ticked={[]}
          onPick={(picked) => edit('found', factsOfPicked(application, picked, office.name, today))}
          onClose={() => setSearching(false)}
        />
      ) : null}
    </FactsCard>
  );
}
