import { TextField } from '../../parts/text-field.tsx';
import { FormRow } from '../intake/form-row.tsx';

interface TextRowProps {
  /** The words of the paper. */
  readonly label: string;
  /** The accessible name, where the words alone do not say whose it is. */
  readonly named?: string;
  readonly field: string;
  readonly value: string | undefined;
  readonly longest: number;
  readonly placeholder?: string;
  readonly tidyOnLeave?: (text: string) => string;
  readonly onChange: (value: string | undefined) => void;
}

const trimmed = (text: string) => text.trim();

/** One line of an adoption's forms that is a text. */
export function TextRow({ label, named = label, tidyOnLeave = trimmed, ...field }: TextRowProps) {
  return (
    <FormRow label={label}>
      <TextField label={named} tidyOnLeave={tidyOnLeave} {...field} />
    </FormRow>
  );
}
