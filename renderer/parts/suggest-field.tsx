import { useId } from 'react';
import { TextField } from './text-field.tsx';

interface SuggestFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly options: readonly string[];
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string;
}

/** A text with suggestions; anything may be typed. The browser's own list: Tab goes on as from any other field. */
export function SuggestField({ label, field, value, options, onChange, placeholder }: SuggestFieldProps) {
  const list = useId();
  return (
    <>
      <TextField
        label={label}
        field={field}
        value={value}
        list={list}
        placeholder={placeholder}
        tidyOnLeave={(text) => text.trim()}
        onChange={onChange}
      />
      <datalist id={list}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </>
  );
}
