import { Input, InputNumber } from 'antd';
import { useState } from 'react';
import { usualNumbering } from '#core/domain/adoption-law/numbers.ts';
import { useSession } from '../../app/desk.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type AdoptionNumbers, exampleNumber } from './adoption-example.ts';
import type { OfficePartProps } from './office-fields.tsx';

/** 收养登记证字号 and 解除收养关系证明字号: the office's short name and templates. Without a short name no adoption is numbered. */
export function AdoptionFields({ office, onChange }: OfficePartProps) {
  const { t } = useWords();
  const year = Number(useSession().today.slice(0, 4));
  // Kept here too, so that templates outlive a short name that is typed anew.
  const [numbers, setNumbers] = useState<AdoptionNumbers>(office.adoption ?? { shortName: '', ...usualNumbering });
  const named = numbers.shortName.trim() !== '';
  const change = (part: Partial<AdoptionNumbers>) => {
    const next = { ...numbers, ...part };
    setNumbers(next);
    onChange({ adoption: next.shortName.trim() === '' ? undefined : next });
  };
  return (
    <section className="card stack" aria-labelledby="office-adoption">
      <h2 id="office-adoption">{t('office.adoption')}</h2>
      <Field label={t('office.shortName')} hint={t('office.shortNameHint')}>
        {(id) => (
          <Input
            id={id}
            maxLength={10}
            value={numbers.shortName}
            onChange={(event) => change({ shortName: event.target.value })}
          />
        )}
      </Field>
      {(['numberTemplate', 'dissolutionTemplate'] as const).map((name) => (
        <Field
          key={name}
          label={t(`office.${name}`)}
          hint={
            exampleNumber(numbers[name], numbers, year) ??
            t('office.templateHint', { year: '{year}', serial: '{serial}' })
          }
        >
          {(id) => (
            <Input
              id={id}
              maxLength={30}
              disabled={!named}
              value={numbers[name]}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t('office.serialWidth')}>
        {(id) => (
          <InputNumber
            id={id}
            min={3}
            max={8}
            precision={0}
            disabled={!named}
            value={numbers.serialWidth}
            onChange={(width) => change({ serialWidth: width ?? usualNumbering.serialWidth })}
          />
        )}
      </Field>
    </section>
  );
}
