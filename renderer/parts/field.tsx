import { type ReactNode, useId } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Draws the control; `id` joins it to its label, `describedBy` to its hint and error. */
  readonly children: (id: string, describedBy: string) => ReactNode;
}

/** One line of a plain form: label above the control, hint or error under it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id, `${id}-note`)}
      {note ? (
        <p id={`${id}-note`} className="field-note" data-error={error ? true : undefined}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
