import { Select } from 'antd';
import type { Option } from './choice.tsx';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly field: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** In a row of many fields: without the arrow, so that its words have room. */
  readonly narrow?: boolean;
}

/** A choice of many, opened as a list: where side by side would take too much room. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, field, options, value, onChange, placeholder = '', disabled = false, narrow = false } = props;
  return (
    <Select<Value | null>
      className="grow"
      aria-label={label}
      data-field={field}
      disabled={disabled}
      placeholder={placeholder}
      popupMatchSelectWidth={false}
      {...(narrow ? { suffixIcon: null } : {})}
      options={[...options]}
      value={value ?? null}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
    />
  );
}
