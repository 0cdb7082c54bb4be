import { Input, type InputRef } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { readDate } from '#core/domain/dates/read-date.ts';
import { dayInWords } from '../words/dates.ts';
import { useWords } from '../words/use-words.tsx';

interface DateFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: PlainDate | undefined;
  readonly onChange: (date: PlainDate | undefined) => void;
  readonly wrong?: boolean;
  readonly disabled?: boolean;
  /** Shown while there is no day; the way to type one unless it is said. */
  readonly placeholder?: string;
}

/** A day, typed as 20040304, 2004-3-4 or 2004.3.4; shown in words when the field is left. */
export function DateField({
  label,
  field,
  value,
  onChange,
  wrong = false,
  disabled = false,
  placeholder,
}: DateFieldProps) {
  const { t, language } = useWords();
  // What is being typed, while it is no day yet or the field has the focus.
  const [typed, setTyped] = useState<string>();
  const [focused, setFocused] = useState(false);
  const input = useRef<InputRef>(null);
  // At once, as the words give way to digits: a moment later it would swallow the first digit of a fast typist.
  useLayoutEffect(() => {
    if (focused) input.current?.select();
  }, [focused]);
  const shown = focused ? (typed ?? value ?? '') : (typed ?? (value ? dayInWords(value, language) : ''));
  const unread = !focused && typed !== undefined;
  return (
    <Input
      ref={input}
      className="grow"
      aria-label={label}
      aria-invalid={wrong || unread || undefined}
      data-field={field}
      autoComplete="off"
      disabled={disabled}
      placeholder={placeholder ?? t('date.placeholder')}
      title={unread ? t('date.unread') : undefined}
      status={wrong || unread ? 'error' : ''}
      // Always there, see text-field.tsx.
      suffix={<span className="note-wrong">{unread ? t('date.unread') : ''}</span>}
      value={shown}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        if (typed !== undefined && (typed.trim() === '' || readDate(typed))) setTyped(undefined);
      }}
      onChange={(event) => {
        const text = event.target.value;
        const date = readDate(text);
        setTyped(text);
        if (date) onChange(date);
        else if (value !== undefined) onChange(undefined);
      }}
    />
  );
}
