import { Input, type InputRef } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';

interface ParsedFieldProps<Value> {
  readonly label: string;
  readonly field: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** Reads what is typed; undefined while it is nothing that can be kept. */
  readonly parse: (text: string) => Value | undefined;
  /** How the value is written, in the field and out of it. */
  readonly format: (value: Value, focused: boolean) => string;
  /** Said in place of the unit when the field is left with something that cannot be read. */
  readonly unread: string;
  /** Behind the value: 元, 小时. */
  readonly unit?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** A value that is typed as text and kept as something else: an amount, a count. The text stays while it cannot be read. */
export function ParsedField<Value>(props: ParsedFieldProps<Value>) {
  const { label, field, value, onChange, parse, format, unread, unit = '', placeholder, disabled = false } = props;
  // What is being typed, while it cannot be read or the field has the focus.
  const [typed, setTyped] = useState<string>();
  const [focused, setFocused] = useState(false);
  const input = useRef<InputRef>(null);
  // At once, as the groups of digits give way: a moment later it would swallow the first digit of a fast typist.
  useLayoutEffect(() => {
    if (focused) input.current?.select();
  }, [focused]);
  const wrong = !focused && typed !== undefined;
  const written = typed ?? (value === undefined ? '' : format(value, focused));
  return (
    <Input
      ref={input}
      className="grow parsed"
      aria-label={label}
      aria-invalid={wrong || undefined}
      data-field={field}
      autoComplete="off"
      inputMode="decimal"
      maxLength={20}
      disabled={disabled}
      placeholder={placeholder}
      title={wrong ? unread : undefined}
      status={wrong ? 'error' : ''}
      // Always there, see text-field.tsx.
      suffix={<span className={wrong ? 'note-wrong' : 'soft small'}>{wrong ? unread : unit}</span>}
      value={written}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        if (typed !== undefined && (typed.trim() === '' || parse(typed) !== undefined)) setTyped(undefined);
      }}
      onChange={(event) => {
        const text = event.target.value;
        const read = parse(text);
        setTyped(text);
        if (read !== undefined || value !== undefined) onChange(read);
      }}
    />
  );
}
