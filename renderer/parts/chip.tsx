import './chip.css';

export type Tone = 'red' | 'amber' | 'blue' | 'green' | 'grey';

/** A state in one word or two. */
export function Chip({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className="chip" data-tone={tone}>
      {children}
    </span>
  );
}
