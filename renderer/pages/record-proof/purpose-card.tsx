import { Select } from 'antd';
import type { RecordProofRequest } from '#core/domain/matters/record-proof/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { countriesIn } from '../intake/countries.ts';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';

interface PurposeCardProps {
  readonly application: RecordProofRequest;
  readonly edit: EditFacts<RecordProofRequest>;
}

const purposes = ['taiwan', 'notarisation', 'other'] as const;

/** 用途: since 2015-09 only for Taiwan affairs and for notarisation for some countries. */
export function PurposeCard({ application, edit }: PurposeCardProps) {
  const { t, language } = useWords();
  const { purpose, country } = application;
  return (
    <FactsCard title={t('recordProof.use')}>
      <FormRow label={t('recordProof.purpose')}>
        <Choice
          label={t('recordProof.purpose')}
          field="purpose"
          options={purposes.map((value) => ({ value, label: t(`recordProof.purpose.${value}`) }))}
          value={purpose}
          onChange={(chosen) =>
            edit('purpose', { purpose: chosen, ...(chosen === 'notarisation' ? {} : { country: undefined }) })
          }
        />
      </FormRow>
      {purpose === 'notarisation' ? (
        <FormRow label={t('recordProof.country')}>
          <Select
            className="grow"
            aria-label={t('recordProof.country')}
            data-field="country"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('recordProof.countryHint')}
            value={country ?? null}
            options={countriesIn(language).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
            onChange={(code: string | null) => edit('country', { country: code ?? undefined })}
          />
        </FormRow>
      ) : null}
    </FactsCard>
  );
}
