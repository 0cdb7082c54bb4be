import { Button } from 'antd';
import { monthAfter, type PlainMonth } from '#core/domain/dates/month.ts';
import { monthInWords } from '../words/dates.ts';
import { useWords } from '../words/use-words.tsx';
import { ParsedField } from './parsed-field.tsx';
import { readMonth } from './read-month.ts';
import './month-field.css';

interface MonthFieldProps {
  readonly label: string;
  readonly field: string;
  readonly value: PlainMonth;
  readonly onChange: (month: PlainMonth) => void;
}

/** A month: typed as 202603 or 2026-3, or gone along to the one before and after. */
export function MonthField({ label, field, value, onChange }: MonthFieldProps) {
  const { t, language } = useWords();
  return (
    <div className="month-field">
      <Button aria-label={t('month.before')} onClick={() => onChange(monthAfter(value, -1))}>
        ‹
      </Button>
      <ParsedField
        label={label}
        field={field}
        value={value}
        parse={readMonth}
        format={(month, focused) => (focused ? month : monthInWords(month, language))}
        unread={t('month.unread')}
        onChange={(month) => {
          // While it is typed it is no month for a moment; the page stays at the one it shows.
          if (month) onChange(month);
        }}
      />
      <Button aria-label={t('month.after')} onClick={() => onChange(monthAfter(value))}>
        ›
      </Button>
    </div>
  );
}
