import { Input } from 'antd';
import { Field } from './field.tsx';

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** A sentence that an act asks for, such as why a case goes back; it has the focus when its dialog opens. */
export function ReasonField({ label, value, onChange }: ReasonFieldProps) {
  return (
    <Field label={label}>
      {(id) => (
        <Input.TextArea
          id={id}
          autoFocus
          rows={2}
          maxLength={400}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
