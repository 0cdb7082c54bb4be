import { type ReactNode, useEffect } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import type { Failure } from '../../api/failure.ts';
import { focusField } from '../../app/place.ts';
import { useKeys } from '../../hands/use-keys.ts';
import { clockTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { OpenCase } from '../case/use-case.ts';
import type { SaveState } from '../intake/autosave.ts';
import { SaveFailure } from '../intake/save-failure.tsx';
import type { ShownJudgement } from '../law/findings-order.ts';
import { LawPanel } from '../law/law-panel.tsx';
import '../intake/intake.css';

interface RequestIntakeProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly judgement: ShownJudgement;
  readonly told: readonly string[];
  readonly onTold: (told: string[]) => void;
  readonly saveState: SaveState<Failure>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The field at which a new case begins. */
  readonly first: string;
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

/** 受理 of a request: its cards, the law beside them, saved while it is typed. */
export function RequestIntake(props: RequestIntakeProps) {
  const { view, opened, judgement, told, onTold, saveState, undo, redo, first, bar, children } = props;
  const { t } = useWords();
  useKeys({ 'Control+Z': undo, 'Control+Shift+Z': redo, 'Control+Y': redo });
  useEffect(() => {
    // A new case begins with the first line of the paper, unless the clerk is already somewhere.
    if (document.activeElement === document.body && view.savedAt === null) focusField(first);
  }, [view.savedAt, first]);
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="intake"
      subtitle={t(view.returnedReason ? 'intake.returned' : 'intake.draft', { time: clockTime(view.openedAt) })}
      bar={bar}
      side={
        <LawPanel
          judgement={judgement}
          told={told}
          onTold={(rule, checked) => onTold(checked ? [...told, rule] : told.filter((other) => other !== rule))}
        />
      }
    >
      {view.returnedReason ? (
        <p className="returned-reason">{t('intake.returnedBecause', { reason: view.returnedReason })}</p>
      ) : null}
      <SaveFailure state={saveState} onReload={opened.reload} />
      {children}
    </CaseFrame>
  );
}
