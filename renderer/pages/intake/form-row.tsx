import type { ReactNode } from 'react';

interface FormRowProps {
  readonly label: string;
  readonly children: ReactNode;
  /** What is wrong here and what to do. */
  readonly error?: string | undefined;
}

/** One line of a party's form: the words of the paper at the left, the controls at the right. */
export function FormRow({ label, children, error }: FormRowProps) {
  return (
    <div className="form-row">
      <span className="form-label" aria-hidden="true">
        {label}
      </span>
      <div className="form-controls">
        {children}
        {error ? (
          <p className="form-error" role="alert">
            {error}
          </p>
        ) : null}
      </div>
    </div>
  );
}
