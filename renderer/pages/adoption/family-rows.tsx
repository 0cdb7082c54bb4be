import { InputNumber } from 'antd';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { fen } from '#core/domain/money/fen.ts';
import { YuanField } from '../../parts/yuan-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { YesNo } from '../request/yes-no.tsx';

interface FamilyRowsProps {
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
}

const counts = ['livingChildren', 'alreadyAdopting'] as const;

/** The family of the adopters: spouse, children, children adopted in the same visit, income. */
export function FamilyRows({ application, edit }: FamilyRowsProps) {
  const { t } = useWords();
  const { mode, married, spouseJoins, yearlyIncome } = application;
  const single = mode === 'single-man' || mode === 'single-woman';
  return (
    <>
      {single ? (
        <FormRow label={t('adopt.married')}>
          <YesNo
            label={t('adopt.married')}
            field="married"
            yes={t('adopt.married.yes')}
            no={t('adopt.married.no')}
            value={married}
            onChange={(answer) => edit('married', { married: answer })}
          />
        </FormRow>
      ) : null}
      {single && married ? (
        <FormRow label={t('adopt.spouseJoins')}>
          <YesNo
            label={t('adopt.spouseJoins')}
            field="spouseJoins"
            yes={t('adopt.spouseJoins.yes')}
            no={t('adopt.spouseJoins.no')}
            value={spouseJoins}
            onChange={(answer) => edit('spouseJoins', { spouseJoins: answer })}
          />
        </FormRow>
      ) : null}
      {counts.map((field) => (
        <FormRow key={field} label={t(`adopt.${field}`)}>
          <InputNumber
            aria-label={t(`adopt.${field}`)}
            data-field={field}
            min={0}
            max={99}
            precision={0}
            value={application[field] ?? null}
            onChange={(count) => edit(field, { [field]: count ?? undefined })}
          />
          <span className="soft small">{t(`adopt.${field}Hint`)}</span>
        </FormRow>
      ))}
      <FormRow label={t('adopt.yearlyIncome')}>
        <YuanField
          label={t('adopt.yearlyIncome')}
          field="yearlyIncome"
          value={yearlyIncome === undefined ? undefined : fen(yearlyIncome)}
          onChange={(income) => edit('yearlyIncome', { yearlyIncome: income }, true)}
        />
      </FormRow>
    </>
  );
}
