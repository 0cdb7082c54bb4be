import { type KeyboardEvent, useId } from 'react';
import './choice.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly field?: string;
  readonly disabled?: boolean;
}

/** A choice of a few, side by side. A digit chooses by place, the arrows go along, Tab goes on. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange, field, disabled = false } = props;
  const name = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = options[Number(event.key) - 1];
    if (!chosen) return;
    event.preventDefault();
    onChange(chosen.value);
    // The chosen one has the focus, so that one Tab leads to the next question.
    event.currentTarget.querySelectorAll('input')[Number(event.key) - 1]?.focus();
  };
  return (
    <div className="choice" role="radiogroup" aria-label={label} onKeyDown={disabled ? undefined : onKeyDown}>
      {options.map((option, index) => (
        <label key={option.value} className="choice-option" data-chosen={option.value === value || undefined}>
          <input
            type="radio"
            name={name}
            data-field={index === 0 || option.value === value ? field : undefined}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          <span className="choice-digit" aria-hidden="true">
            {index + 1}
          </span>
        </label>
      ))}
    </div>
  );
}
