import { Input } from 'antd';
import type { ReactNode } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** Tidies what is typed; never in the middle of an input method's word. */
  readonly tidy?: (text: string) => string;
  /** Tidies once more when the field is left, as blanks at the end can only go then. */
  readonly tidyOnLeave?: (text: string) => string;
  readonly note?: ReactNode;
  readonly wrong?: boolean;
  readonly placeholder?: string | undefined;
  readonly longest?: number;
  /** Id of a datalist with suggestions. */
  readonly list?: string;
}

const same = (text: string) => text;
const orNothing = (text: string) => (text === '' ? undefined : text);

/** A line of text in a form of the counter. */
export function TextField(props: TextFieldProps) {
  const { label, field, value, onChange, tidy = same, tidyOnLeave = same, note, wrong = false } = props;
  return (
    <Input
      className="grow"
      aria-label={label}
      aria-invalid={wrong || undefined}
      data-field={field}
      autoComplete="off"
      spellCheck={false}
      maxLength={props.longest ?? 60}
      list={props.list}
      placeholder={props.placeholder}
      status={wrong ? 'error' : ''}
      // There from the beginning: antd makes another input, without the focus, when the first note appears.
      suffix={note ?? <span />}
      value={value ?? ''}
      onChange={(event) => {
        const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
        onChange(orNothing(composing ? event.target.value : tidy(event.target.value)));
      }}
      onCompositionEnd={(event) => onChange(orNothing(tidy(event.currentTarget.value)))}
      onBlur={() => {
        const left = orNothing(tidyOnLeave(value ?? ''));
        if (left !== value) onChange(left);
      }}
    />
  );
}
