import { useId } from 'react';
import { useWords } from '../../../words/use-words.tsx';
import type { SlotView } from '../day/day-rows.ts';

interface SlotChoiceProps {
  readonly label: string;
  readonly slots: readonly SlotView[];
  readonly value: string | undefined;
  readonly isGroup: boolean;
  readonly onChange: (time: string) => void;
}

/** The free slots (场次) of a hall: one Tab to them, arrows between them. */
export function SlotChoice({ label, slots, value, isGroup, onChange }: SlotChoiceProps) {
  const { t } = useWords();
  const name = useId();
  if (slots.length === 0) return <p className="soft">{t('booking.noSlots')}</p>;
  const chosen = slots.some(({ time }) => time === value);
  return (
    <div className="slot-choice" role="radiogroup" aria-label={label}>
      {slots.map(({ time, free }, index) => (
        <label key={time} className="slot" data-chosen={time === value || undefined}>
          <input
            type="radio"
            name={name}
            data-field={time === value || (!chosen && index === 0) ? 'time' : undefined}
            checked={time === value}
            onChange={() => onChange(time)}
          />
          <span>{isGroup ? t('ceremony.freeFor', { time, count: free }) : time}</span>
        </label>
      ))}
    </div>
  );
}
