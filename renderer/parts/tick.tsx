import './tick.css';

interface TickProps {
  readonly children: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label?: string;
  readonly field?: string;
  readonly disabled?: boolean;
}

/** A paper or a fact that is there or not: one chip, ticked with the space bar. */
export function Tick({ children, checked, onChange, label, field, disabled = false }: TickProps) {
  return (
    <label className="tick" data-checked={checked || undefined}>
      <input
        type="checkbox"
        aria-label={label ?? children}
        data-field={field}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span aria-hidden="true">
        {children}
        <span className="tick-mark">{checked ? '✓' : ''}</span>
      </span>
    </label>
  );
}
