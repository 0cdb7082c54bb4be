import { type ReactNode, useEffect } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { focusField } from '../../app/place.ts';
import type { CaseStep } from '../../app/routes.ts';
import { useKeys } from '../../hands/use-keys.ts';
import { clockTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { DuplicatePanel } from '../duplicates/duplicate-panel.tsx';
import type { ShownJudgement } from '../law/findings-order.ts';
import { LawPanel } from '../law/law-panel.tsx';
import { SaveFailure } from './save-failure.tsx';
import type { DraftKeeping } from './use-draft.ts';
import './intake.css';

interface IntakeFrameProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly draft: DraftKeeping;
  readonly judgement: ShownJudgement;
  readonly told: readonly string[];
  readonly onTold: (told: string[]) => void;
  /** The field at which a new case begins. */
  readonly first: string;
  readonly bar: ReactNode;
  readonly children: ReactNode;
  /** The step that is typed at; the intake unless it is said. */
  readonly step?: CaseStep;
  /** Beside the title; the hour of the intake unless it is said. */
  readonly subtitle?: string;
}

/** A step that is typed at: its form, the law and older records beside it, saved while it is typed, with undo. */
export function IntakeFrame(props: IntakeFrameProps) {
  const { view, opened, draft, judgement, told, onTold, first, bar, children, step = 'intake' } = props;
  const { t } = useWords();
  useKeys({ 'Control+Z': draft.undo, 'Control+Shift+Z': draft.redo, 'Control+Y': draft.redo });
  useEffect(() => {
    // A new case begins with the first line of the paper, unless the clerk is already somewhere.
    if (document.activeElement === document.body && view.savedAt === null) focusField(first);
  }, [view.savedAt, first]);
  const when = { time: clockTime(view.openedAt) };
  const subtitle = props.subtitle ?? t(view.returnedReason ? 'intake.returned' : 'intake.draft', when);
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step={step}
      subtitle={subtitle}
      bar={bar}
      side={
        <>
          <LawPanel
            judgement={judgement}
            told={told}
            onTold={(rule, checked) => onTold(checked ? [...told, rule] : told.filter((other) => other !== rule))}
          />
          <DuplicatePanel duplicates={draft.records.duplicates} applicant={'applicant' in view.application} />
        </>
      }
    >
      {view.returnedReason ? (
        <p className="returned-reason">{t('intake.returnedBecause', { reason: view.returnedReason })}</p>
      ) : null}
      <SaveFailure state={draft.saveState} onReload={opened.reload} />
      {children}
    </CaseFrame>
  );
}
