import { Choice } from '../../parts/choice.tsx';

interface YesNoProps {
  readonly label: string;
  readonly field: string;
  readonly yes: string;
  readonly no: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
}

/** A question with two answers that nobody has answered yet. */
export function YesNo({ label, field, yes, no, value, onChange }: YesNoProps) {
  return (
    <Choice
      label={label}
      field={field}
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  );
}
