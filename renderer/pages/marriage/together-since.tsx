import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { DateField } from '../../parts/date-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';

interface TogetherSinceProps {
  readonly value: PlainDate | undefined;
  readonly onChange: (day: PlainDate | undefined) => void;
}

/** 补办: since when a couple has lived together as husband and wife; the declaration F1b prints it. */
export function TogetherSince({ value, onChange }: TogetherSinceProps) {
  const { t } = useWords();
  return (
    <FormRow label={t('intake.togetherSince')}>
      <DateField
        label={t('intake.togetherSinceOf')}
        field="cohabitedSince"
        value={value}
        placeholder={t('intake.togetherSinceHint')}
        onChange={onChange}
      />
    </FormRow>
  );
}
