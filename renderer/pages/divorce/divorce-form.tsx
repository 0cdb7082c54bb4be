import { type ReactNode, useCallback, useState } from 'react';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';
import { type DivorceStage, shownCoupleFields } from '#core/domain/matters/divorce-registration/form.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RemarkRow } from '../intake/remark-row.tsx';
import type { DraftEditor } from '../intake/use-draft.ts';
import { useSteadySet } from '../intake/use-steady-set.ts';
import type { ShownJudgement } from '../law/findings-order.ts';
import { OriginalField } from '../original/original-field.tsx';
import { underTyped } from '../original/taken-registration.ts';
import { AgreementCard } from './agreement-card.tsx';
import { type DivorceDialog, DivorceDialogs } from './divorce-dialogs.tsx';
import { DivorceParty } from './divorce-party.tsx';
import { MarriageShown } from './marriage-shown.tsx';

/** The dialog that is open and the way to open one; the bar and the form share it. */
export function useDivorceDialog() {
  return useState<DivorceDialog>();
}

interface DivorceFormProps {
  readonly caseId: string;
  readonly stage: DivorceStage;
  readonly draft: DraftEditor<DivorceApplication>;
  readonly judgement: ShownJudgement;
  readonly dialog: DivorceDialog | undefined;
  readonly onDialog: (dialog: DivorceDialog | undefined) => void;
  /** The part of the examination, before what was said with the application. */
  readonly children?: ReactNode;
}

/** Everything of a divorce in the order of 《离婚登记申请书》: both parties, the marriage, the agreement. */
export function DivorceForm(props: DivorceFormProps) {
  const { caseId, stage, draft, judgement, dialog, onDialog, children } = props;
  const { t } = useWords();
  const { office, today } = useSession();
  const { application, edit, editPerson, flush } = draft;
  const { man, woman, marriage } = application;
  const { ruleSet } = judgement;
  const shown = useSteadySet(isRuleSet(ruleSet) ? shownCoupleFields({ ruleSet, stage, application }) : []);
  const read = useCallback((role: PartyRole) => onDialog({ kind: 'card', role }), [onDialog]);
  return (
    <>
      <div className="parties divorce-parties">
        {partyRoles.map((who) => (
          <DivorceParty
            key={who}
            who={who}
            stage={stage}
            application={application}
            judgement={judgement}
            edit={editPerson}
            onReadCard={read}
          />
        ))}
      </div>
      {children}
      <OriginalField
        value={marriage}
        path="marriage"
        title={t('divorce.marriage')}
        near={office.division}
        kind="marriage"
        man={man}
        woman={woman}
        onType={(typed, field, typing) => edit(field, { marriage: typed }, typing)}
        onTake={(taken) =>
          edit('marriage', {
            marriage: taken.original,
            marriageRegisteredIn: application.marriageRegisteredIn ?? 'mainland',
            man: underTyped(man, taken.man),
            woman: underTyped(woman, taken.woman),
          })
        }
      />
      <MarriageShown application={application} edit={edit} shown={shown} />
      <AgreementCard application={application} edit={edit} caseId={caseId} flush={flush} />
      <RemarkRow remark={application.remark} edit={edit} />
      <DivorceDialogs
        dialog={dialog}
        caseId={caseId}
        application={application}
        today={today}
        edit={edit}
        editPerson={editPerson}
        onClose={() => onDialog(undefined)}
      />
    </>
  );
}
