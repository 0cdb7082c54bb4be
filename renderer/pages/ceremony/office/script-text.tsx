import { Input } from 'antd';
import { scriptFields } from '#core/domain/ceremony/script.ts';
import { Field } from '../../../parts/field.tsx';
import { useWords } from '../../../words/use-words.tsx';

interface ScriptTextProps {
  readonly label: string;
  readonly field: string;
  readonly value: string;
  readonly longest: number;
  readonly hint?: string;
  /** Fields in it that nobody could fill. */
  readonly unknown: readonly string[];
  readonly onChange: (text: string) => void;
  readonly onFocus?: () => void;
}

/** A text of a script; an unknown field is told under it at once, with the fields that there are. */
export function ScriptText({ label, field, value, longest, hint, unknown, onChange, onFocus }: ScriptTextProps) {
  const { t } = useWords();
  const error =
    unknown.length === 0
      ? undefined
      : t('script.unknown', {
          unknown: unknown.join(t('common.listComma')),
          known: scriptFields.map((name) => `{${name}}`).join(t('common.listComma')),
        });
  return (
    <Field label={label} hint={hint} error={error}>
      {(id, describedBy) => (
        <Input.TextArea
          id={id}
          className="script-text"
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          data-field={field}
          rows={3}
          maxLength={longest}
          status={error ? 'error' : ''}
          value={value}
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
