import type { ReactNode } from 'react';
import type { Failure } from '../../api/failure.ts';
import { FailureNote } from '../../parts/failure-note.tsx';

interface BatchFrameProps {
  readonly children: ReactNode;
  /** Fixed at the bottom, the primary action at its right end. */
  readonly bar: ReactNode;
  readonly failure?: Failure | undefined;
  readonly onClear?: () => void;
}

/** One step of a day with many: what scrolls, what went wrong, and the bar of acts below, where every case has it. */
export function BatchFrame({ children, bar, failure, onClear }: BatchFrameProps) {
  return (
    <>
      <div className="case-page">{children}</div>
      <FailureNote failure={failure} {...(onClear ? { onClose: onClear } : {})} />
      <div className="case-bar card">{bar}</div>
    </>
  );
}
