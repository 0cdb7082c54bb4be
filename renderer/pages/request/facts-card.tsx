import type { ReactNode } from 'react';
import '../intake/intake.css';
import './request.css';

interface FactsCardProps {
  readonly title: string;
  readonly children: ReactNode;
  /** At the right end of the head, such as a button. */
  readonly head?: ReactNode;
}

/** Facts of a request under one title, in two columns of rows; a row with `WideRow` takes both. */
export function FactsCard({ title, children, head }: FactsCardProps) {
  return (
    <section className="card facts" aria-label={title}>
      <div className="party-head">
        <h2>{title}</h2>
        <span className="grow" />
        {head}
      </div>
      <div className="facts-rows">{children}</div>
    </section>
  );
}

/** A row over both columns. */
export function WideRow({ children }: { children: ReactNode }) {
  return <div className="facts-wide">{children}</div>;
}
