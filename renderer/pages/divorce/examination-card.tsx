import { InputNumber } from 'antd';
import type { DivorceCoupleField } from '#core/domain/matters/divorce-registration/form.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';

interface ExaminationCardProps {
  readonly application: DivorceApplication;
  readonly edit: EditFacts<DivorceApplication>;
  readonly shown: ReadonlySet<DivorceCoupleField>;
}

/** What both bring to the second visit: the receipt, and single photographs of each. */
export function ExaminationCard({ application, edit, shown }: ExaminationCardProps) {
  const { t } = useWords();
  const { receipt, photosEach } = application;
  return (
    <FactsCard title={t('examination.title')}>
      {shown.has('receipt') ? (
        <FormRow label={t('examination.receipt')}>
          <YesNo
            label={t('examination.receiptOf')}
            field="receipt"
            yes={t('withdraw.receipt.yes')}
            no={t('examination.receipt.no')}
            value={receipt}
            onChange={(answer) => edit('receipt', { receipt: answer })}
          />
        </FormRow>
      ) : null}
      <FormRow label={t('examination.photos')}>
        <InputNumber
          aria-label={t('examination.photosOf')}
          data-field="photosEach"
          min={0}
          max={99}
          precision={0}
          value={photosEach ?? null}
          onChange={(count) => edit('photosEach', { photosEach: count ?? undefined })}
        />
        <span className="soft small">{t('examination.photosHint')}</span>
      </FormRow>
    </FactsCard>
  );
}
