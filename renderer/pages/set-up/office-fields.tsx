import { Checkbox, Input, InputNumber } from 'antd';
import { DivisionInput } from '../../parts/division-input.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { SetUpForm, SetUpProblem } from './set-up-form.ts';

export interface SetUpPartProps {
  readonly form: SetUpForm;
  readonly problems: readonly SetUpProblem[];
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

/** Name, place, window and habits of the office. */
export function OfficeFields({ form, problems, onChange }: SetUpPartProps) {
  const { t } = useWords();
  const error = (field: SetUpProblem) => (problems.includes(field) ? t(`setUp.problem.${field}`) : undefined);
  return (
    <section className="card stack" aria-labelledby="set-up-office">
      <h2 id="set-up-office">{t('setUp.office')}</h2>
      <Field label={t('office.name')} hint={t('office.nameHint')} error={error('name')}>
        {(id) => (
          <Input id={id} autoFocus value={form.name} onChange={(event) => onChange({ name: event.target.value })} />
        )}
      </Field>
      <Field label={t('office.division')} hint={t('office.divisionHint')} error={error('division')}>
        {(id) => (
          <DivisionInput
            id={id}
            label={t('office.division')}
            near="500000"
            value={form.division}
            onChange={(division) => onChange({ division })}
          />
        )}
      </Field>
      <div className="field-pair">
        <Field label={t('office.window')} hint={t('office.windowHint')}>
          {(id) => <Input id={id} value={form.window} onChange={(event) => onChange({ window: event.target.value })} />}
        </Field>
        <Field label={t('setUp.firstSerial')} hint={t('setUp.firstSerialHint')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={999_999}
              precision={0}
              value={form.firstSerial}
              onChange={(firstSerial) => onChange({ firstSerial: firstSerial ?? 1 })}
            />
          )}
        </Field>
      </div>
      <Checkbox checked={form.fourEyes} onChange={(event) => onChange({ fourEyes: event.target.checked })}>
        {t('office.fourEyes')}
      </Checkbox>
      <p className="field-note">{t('office.fourEyesHint')}</p>
      <Checkbox
        checked={form.foreignAuthority}
        onChange={(event) => onChange({ foreignAuthority: event.target.checked })}
      >
        {t('office.foreignAuthority')}
      </Checkbox>
    </section>
  );
}
