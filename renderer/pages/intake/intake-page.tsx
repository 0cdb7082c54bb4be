import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { judgeMarriageRegistration } from '#core/domain/matters/marriage-registration/judge.ts';
import { useSession } from '../../app/desk.tsx';
import { focusField } from '../../app/place.ts';
import { useKeys } from '../../hands/use-keys.ts';
import { clockTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { CaseFrame } from '../case/case-frame.tsx';
import type { StepProps } from '../case/use-case.ts';
import { wrongFields } from '../law/findings-order.ts';
import { LawPanel } from '../law/law-panel.tsx';
import { IntakeBar } from './intake-bar.tsx';
import { type IntakeDialog, IntakeDialogs } from './intake-dialogs.tsx';
import { PartyCard } from './party-card.tsx';
import { RemarkRow } from './remark-row.tsx';
import { SaveFailure } from './save-failure.tsx';
import { useDraft } from './use-draft.ts';
import './intake.css';

/** 受理: both parties side by side, the law beside them, saved while it is typed. */
export function IntakePage({ view, opened }: StepProps) {
  const { t } = useWords();
  const { office, today } = useSession();
  const draft = useDraft(view);
  const { application, editParty, editCouple } = draft;
  const [dialog, setDialog] = useState<IntakeDialog>();
  useKeys({ 'Control+Z': draft.undo, 'Control+Shift+Z': draft.redo, 'Control+Y': draft.redo });

  const settled = useDeferredValue(application);
  const judgement = useMemo(
    () =>
      judgeMarriageRegistration({ on: today, office: officeFacts(office), settings: office.law, application: settled }),
    [today, office, settled],
  );
  const wrongPaths = [...wrongFields(judgement)].join(' ');
  // The same set while the same fields are wrong, so that a letter draws only the card it is typed in.
  const wrong = useMemo(() => new Set(wrongPaths.split(' ')), [wrongPaths]);
  const told = application.told ?? [];
  useEffect(() => {
    // A new case begins with the first line of the paper, unless the clerk is already somewhere.
    if (document.activeElement === document.body && view.savedAt === null) focusField('man.name');
  }, [view.savedAt]);
  const readMan = useCallback(() => setDialog({ kind: 'card', role: 'man' }), []);
  const readWoman = useCallback(() => setDialog({ kind: 'card', role: 'woman' }), []);
  const common = {
    today,
    office: office.division,
    ruleSet: judgement.ruleSet,
    edit: editParty,
    wrong,
    caseId: view.id,
    flush: draft.flush,
  };
  const subtitle = t(view.returnedReason ? 'intake.returned' : 'intake.draft', { time: clockTime(view.openedAt) });
  return (
    <CaseFrame
      view={view}
      opened={opened}
      step="intake"
      subtitle={subtitle}
      bar={<IntakeBar opened={opened} draft={draft} judgement={judgement} onDialog={setDialog} />}
      side={
        <LawPanel
          judgement={judgement}
          told={told}
          onTold={(rule, checked) =>
            editCouple('told', { told: checked ? [...told, rule] : told.filter((other) => other !== rule) })
          }
        />
      }
    >
      {view.returnedReason ? (
        <p className="returned-reason">{t('intake.returnedBecause', { reason: view.returnedReason })}</p>
      ) : null}
      <SaveFailure state={draft.saveState} onReload={opened.reload} />
      <div className="parties">
        <PartyCard who="man" party={application.man} {...common} onReadCard={readMan} />
        <PartyCard who="woman" party={application.woman} {...common} onReadCard={readWoman} />
      </div>
      <RemarkRow remark={application.remark} editCouple={editCouple} />
      <IntakeDialogs
        dialog={dialog}
        caseId={view.id}
        application={application}
        today={today}
        editParty={editParty}
        editCouple={editCouple}
        onClose={() => setDialog(undefined)}
      />
    </CaseFrame>
  );
}

function officeFacts({ division, foreignAuthority }: { division: string; foreignAuthority: boolean }) {
  return { division, foreignAuthority };
}
