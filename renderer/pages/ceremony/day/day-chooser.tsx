import { Button } from 'antd';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { useSession } from '../../../app/desk.tsx';
import { Keycap } from '../../../hands/keycap.tsx';
import { useKeys } from '../../../hands/use-keys.ts';
import { DateField } from '../../../parts/date-field.tsx';
import { useWords } from '../../../words/use-words.tsx';

interface DayChooserProps {
  readonly on: PlainDate;
  readonly onChange: (on: PlainDate) => void;
}

/** The day that is shown, typed or one on or back; today by one press. */
export function DayChooser({ on, onChange }: DayChooserProps) {
  const { t } = useWords();
  const { today } = useSession();
  const before = () => onChange(addDays(on, -1));
  const after = () => onChange(addDays(on, 1));
  useKeys({ 'Alt+ArrowLeft': before, 'Alt+ArrowRight': after });
  return (
    <div className="row day-chooser">
      <Button aria-keyshortcuts="Alt+ArrowLeft" onClick={before}>
        {t('ceremony.dayBefore')}
        <Keycap name="Alt+ArrowLeft" />
      </Button>
      <div className="day-field">
        <DateField
          label={t('ceremony.day')}
          field="day"
          value={on}
          onChange={(typed) => {
            if (typed) onChange(typed);
          }}
        />
      </div>
      <Button aria-keyshortcuts="Alt+ArrowRight" onClick={after}>
        {t('ceremony.dayAfter')}
        <Keycap name="Alt+ArrowRight" />
      </Button>
      {on === today ? null : (
        <Button type="link" onClick={() => onChange(today)}>
          {t('ceremony.today')}
        </Button>
      )}
    </div>
  );
}
