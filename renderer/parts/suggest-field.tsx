import { AutoComplete } from 'antd';

interface SuggestFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly options: readonly string[];
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
}

/** A text with suggestions; anything may be typed. */
export function SuggestField({ label, field, value, options, onChange, placeholder }: SuggestFieldProps) {
  return (
    <AutoComplete
      className="grow"
      aria-label={label}
      data-field={field}
      placeholder={placeholder}
      value={value ?? ''}
      options={options.map((option) => ({ value: option }))}
      showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
      onChange={(typed: string | undefined) => onChange(typed ? typed : undefined)}
    />
  );
}
