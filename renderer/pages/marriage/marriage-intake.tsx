import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';
import { shownFields } from '#core/domain/matters/marriage-registration/form.ts';
import { judgeMarriageRegistration } from '#core/domain/matters/marriage-registration/judge.ts';
import { withKnownFacts } from '#core/domain/matters/marriage-registration/known-facts.ts';
import { useSession } from '../../app/desk.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { PartyCard } from '../intake/party-card.tsx';
import { RemarkRow } from '../intake/remark-row.tsx';
import { type DraftEditor, useDraft } from '../intake/use-draft.ts';
import { useSteadySet } from '../intake/use-steady-set.ts';
import { type ShownJudgement, wrongFields } from '../law/findings-order.ts';
import { PaperButton } from '../papers/paper-button.tsx';
import { MarriageBar } from './marriage-bar.tsx';
import { type MarriageDialog, MarriageDialogs } from './marriage-dialogs.tsx';
import { papersOffered } from './papers-offered.ts';
import { TogetherSince } from './together-since.tsx';

type Id = 'marriage.registration';
type Editor = DraftEditor<CaseViewOf<Id>['application']>;

/** What the law says of the words as they are typed, with what the register knows of both. */
function useJudgement({ application, records }: Editor) {
  const { office, today } = useSession();
  const { known } = records;
  const settled = useDeferredValue(application);
  return useMemo(
    () =>
      judgeMarriageRegistration({
        on: today,
        office: { division: office.division, foreignAuthority: office.foreignAuthority },
        settings: office.law,
        application: withKnownFacts(settled, known),
      }),
    [today, office, settled, known],
  );
}

/** 受理: both parties side by side, the law beside them, saved while it is typed. */
export function MarriageIntake({ view, opened }: { view: CaseViewOf<Id>; opened: OpenCase }) {
  const { today } = useSession();
  const draft = useDraft<Id>(view);
  const { application, edit, editPerson } = draft;
  const [dialog, setDialog] = useState<MarriageDialog>();
  const judgement = useJudgement(draft);
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={application.told ?? []}
      onTold={(told) => edit('told', { told })}
      first="man.name"
      bar={<MarriageBar opened={opened} draft={draft} judgement={judgement} onDialog={setDialog} />}
    >
      <div className="parties">
        {partyRoles.map((who) => (
          <MarriageParty
            key={who}
            who={who}
            caseId={view.id}
            draft={draft}
            judgement={judgement}
            onDialog={setDialog}
          />
        ))}
      </div>
      <RemarkRow remark={application.remark} edit={edit}>
        <TogetherSince
          value={application.cohabitedSince}
          onChange={(cohabitedSince) => edit('cohabitedSince', { cohabitedSince }, true)}
        />
      </RemarkRow>
      <MarriageDialogs
        dialog={dialog}
        caseId={view.id}
        application={application}
        today={today}
        editPerson={editPerson}
        edit={edit}
        onClose={() => setDialog(undefined)}
      />
    </IntakeFrame>
  );
}

interface MarriagePartyProps {
  readonly who: PartyRole;
  readonly caseId: string;
  readonly draft: Editor;
  readonly judgement: ShownJudgement;
  readonly onDialog: (dialog: MarriageDialog) => void;
}

/** One party with the declaration (声明书) that it signs. */
function MarriageParty({ who, caseId, draft, judgement, onDialog }: MarriagePartyProps) {
  const { t } = useWords();
  const { today, office } = useSession();
  const { application, editPerson, flush } = draft;
  const { ruleSet } = judgement;
  const party = application[who];
  const late = application.cohabitedSince !== undefined;
  const foot = useMemo(
    () => (
      <PaperButton
        caseId={caseId}
        offer={{ paper: late ? 'marriage-declaration-late' : 'marriage-declaration', party: who }}
        label={t('party.named', { who: t(`role.${who}`), what: t('paper.declarationShort') })}
        before={flush}
      >
        {t('paper.declarationShort')}
      </PaperButton>
    ),
    [caseId, late, who, flush, t],
  );
  return (
    <PartyCard
      who={who}
      party={party}
      today={today}
      office={office.division}
      edit={editPerson}
      shown={useSteadySet(isRuleSet(ruleSet) ? shownFields({ ruleSet, party }) : [])}
      papers={useSteadySet(papersOffered(party, ruleSet))}
      wrong={useSteadySet(wrongFields(judgement))}
      onReadCard={useCallback(() => onDialog({ kind: 'card', role: who }), [onDialog, who])}
      foot={foot}
    />
  );
}
