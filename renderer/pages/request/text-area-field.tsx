import { Input } from 'antd';
import './request.css';

interface TextAreaFieldProps {
  /** Joins it to a label of its own. */
  readonly id?: string;
  readonly label: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly longest: number;
  readonly placeholder?: string;
  readonly rows?: number;
}

/** Several lines of text in a form of the counter. */
export function TextAreaField({
  id,
  label,
  field,
  value,
  onChange,
  longest,
  placeholder,
  rows = 2,
}: TextAreaFieldProps) {
  return (
    <Input.TextArea
      {...(id ? { id } : {})}
      className="grow growing-text"
      aria-label={label}
      data-field={field}
      rows={rows}
      spellCheck={false}
      maxLength={longest}
      placeholder={placeholder}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      onBlur={() => {
        const left = value?.trim();
        if (left !== value) onChange(left === '' ? undefined : left);
      }}
    />
  );
}
