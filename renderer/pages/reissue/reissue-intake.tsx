import { useCallback, useState } from 'react';
import type { CaseViewOf } from '#core/contract/shapes.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { judgeReissue } from '#core/domain/matters/reissue/judge.ts';
import { useSession } from '../../app/desk.tsx';
import type { OpenCase } from '../case/use-case.ts';
import type { EditPerson } from '../intake/edits.ts';
import { IntakeFrame } from '../intake/intake-frame.tsx';
import { PartyCard } from '../intake/party-card.tsx';
import { RemarkRow } from '../intake/remark-row.tsx';
import { useJudgedDraft } from '../intake/use-judged-draft.ts';
import { useSteadySet } from '../intake/use-steady-set.ts';
import { wrongFields } from '../law/findings-order.ts';
import { OriginalField } from '../original/original-field.tsx';
import { factsOfTaken } from './applicants.ts';
import { reissueFields, reissuePapers } from './party-fields.ts';
import { ProxyCard } from './proxy-card.tsx';
import { ReissueBar } from './reissue-bar.tsx';
import { type ReissueDialog, ReissueDialogs } from './reissue-dialogs.tsx';
import { RequestCard } from './request-card.tsx';

interface ReissueIntakeProps {
  readonly view: CaseViewOf<'marriage.reissue'>;
  readonly opened: OpenCase;
}

const nobody: Party = {};

/** 补领: what is asked and by whom, the registration, both persons. */
export function ReissueIntake({ view, opened }: ReissueIntakeProps) {
  const { office, today } = useSession();
  const { draft, judgement } = useJudgedDraft<'marriage.reissue'>(view, judgeReissue);
  const { application, edit, editPerson } = draft;
  const [dialog, setDialog] = useState<ReissueDialog>();
  const wrong = useSteadySet(wrongFields(judgement));
  const { man = nobody, woman = nobody, kind, original, proxy, told = [] } = application;
  const read = useCallback((role: PartyRole) => setDialog({ kind: 'card', role }), []);
  const party = { ruleSet: judgement.ruleSet, wrong, edit: editPerson, onRead: read };
  return (
    <IntakeFrame
      view={view}
      opened={opened}
      draft={draft}
      judgement={judgement}
      told={told}
      onTold={(rules) => edit('told', { told: rules })}
      first="kind"
      bar={
        <ReissueBar
          opened={opened}
          draft={draft}
          application={application}
          judgement={judgement}
          onDialog={setDialog}
        />
      }
    >
      <RequestCard application={application} edit={edit} />
      <OriginalField
        value={original}
        near={office.division}
        kind={kind}
        man={man}
        woman={woman}
        onType={(typed, field, typing) => edit(field, { original: typed }, typing)}
        onTake={(taken) => edit('original', factsOfTaken(application, taken))}
      />
      {proxy ? <ProxyCard proxy={proxy} edit={edit} /> : null}
      <div className="parties reissue-parties">
        <ReissueParty who="man" party={man} {...party} />
        <ReissueParty who="woman" party={woman} {...party} />
      </div>
      <RemarkRow remark={application.remark} edit={edit} />
      <ReissueDialogs
        dialog={dialog}
        caseId={view.id}
        application={application}
        today={today}
        edit={edit}
        editPerson={editPerson}
        onClose={() => setDialog(undefined)}
      />
    </IntakeFrame>
  );
}

interface ReissuePartyProps {
  readonly who: PartyRole;
  readonly party: Party;
  readonly ruleSet: string;
  readonly wrong: ReadonlySet<string>;
  readonly edit: EditPerson;
  readonly onRead: (role: PartyRole) => void;
}

/** One of the two on the certificate, with what F13 asks. */
function ReissueParty({ who, party, ruleSet, wrong, edit, onRead }: ReissuePartyProps) {
  const { office, today } = useSession();
  const shown = useSteadySet(reissueFields(party));
  const papers = useSteadySet(reissuePapers(party, ruleSet, office.law));
  const read = useCallback(() => onRead(who), [onRead, who]);
  return (
    <PartyCard
      who={who}
      party={party}
      today={today}
      office={office.division}
      edit={edit}
      shown={shown}
      papers={papers}
      wrong={wrong}
      onReadCard={read}
    />
  );
}
