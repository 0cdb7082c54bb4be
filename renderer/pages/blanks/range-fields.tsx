import { Input } from 'antd';
import { type BookletKind, bookletKinds, printNumbersBetween } from '#core/domain/cases/blanks.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';

/** A range of printed numbers as it is typed; `to` '' is the one number alone. */
export interface TypedRange {
  readonly kind: BookletKind;
  readonly from: string;
  readonly to: string;
}

export const emptyRange: TypedRange = { kind: 'marriage-certificate', from: '', to: '' };

/** The range with its end, and how many it holds; undefined while it is none. */
export function readRange({ kind, from, to }: TypedRange): (TypedRange & { readonly count: number }) | undefined {
  const end = to === '' ? from : to;
  const numbers = from === '' ? 'format' : printNumbersBetween(from, end);
  return typeof numbers === 'string' ? undefined : { kind, from, to: end, count: numbers.length };
}

interface RangeFieldsProps {
  readonly range: TypedRange;
  readonly onChange: (range: TypedRange) => void;
}

/** Kind, first and last printed number; the last may stay empty for a single booklet. */
export function RangeFields({ range, onChange }: RangeFieldsProps) {
  const { t } = useWords();
  const { from, to } = range;
  const numbers = from !== '' && to !== '' ? printNumbersBetween(from, to) : undefined;
  const problem = typeof numbers === 'string' ? t(`error.BLANK_RANGE_INVALID.${numbers}`) : undefined;
  const count = readRange(range)?.count;
  return (
    <>
      <Choice
        label={t('blanks.kind')}
        options={bookletKinds.map((value) => ({ value, label: t(`booklet.${value}`) }))}
        value={range.kind}
        onChange={(kind) => onChange({ ...range, kind })}
      />
      <div className="field-pair">
        {(['from', 'to'] as const).map((end) => (
          <Field
            key={end}
            label={t(`blanks.${end}`)}
            error={end === 'to' ? problem : undefined}
            hint={end === 'to' && count ? t('blanks.count', { count }) : undefined}
          >
            {(id) => (
              <Input
                id={id}
                maxLength={16}
                value={range[end]}
                onChange={(event) => onChange({ ...range, [end]: tidyTypedNumber(event.target.value) })}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  );
}
