import type { ReactNode } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import type { CaseStep } from '../../app/routes.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { StepTrail } from './step-trail.tsx';
import type { OpenCase } from './use-case.ts';

interface CaseFrameProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly step: CaseStep;
  readonly subtitle: string;
  readonly children: ReactNode;
  /** Fixed at the bottom, the primary action at its right end. */
  readonly bar?: ReactNode;
  /** Beside the page, as high as the window. */
  readonly side?: ReactNode;
}

/** The frame of every step: title and steps above, the page, the bar of acts below, the law beside. */
export function CaseFrame({ view, opened, step, subtitle, children, bar, side }: CaseFrameProps) {
  return (
    <div className="case" data-side={side ? true : undefined}>
      <div className="case-main">
        <StepTrail view={view} step={step} subtitle={subtitle} />
        <div className="case-page">{children}</div>
        <FailureNote failure={opened.act.failure} onClose={opened.act.clear} />
        {bar ? <div className="case-bar card">{bar}</div> : null}
      </div>
      {side ? <aside className="case-side">{side}</aside> : null}
    </div>
  );
}
