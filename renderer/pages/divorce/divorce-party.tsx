import { useCallback } from 'react';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import { isRuleSet } from '#core/domain/marriage-law/rule-sets.ts';
import { type DivorceStage, shownPartyFields } from '#core/domain/matters/divorce-registration/form.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { useSession } from '../../app/desk.tsx';
import type { EditPerson } from '../intake/edits.ts';
import { PartyCard } from '../intake/party-card.tsx';
import { useSteadySet } from '../intake/use-steady-set.ts';
import { type ShownJudgement, wrongFields } from '../law/findings-order.ts';
import { divorcePapersOffered } from './papers-offered.ts';

interface DivorcePartyProps {
  readonly who: PartyRole;
  readonly stage: DivorceStage;
  readonly application: DivorceApplication;
  readonly judgement: ShownJudgement;
  readonly edit: EditPerson;
  readonly onReadCard: (who: PartyRole) => void;
}

/** One party of a divorce, with the fields of this visit. */
export function DivorceParty(props: DivorcePartyProps) {
  const { who, stage, application, judgement, edit, onReadCard } = props;
  const { today, office } = useSession();
  const { ruleSet } = judgement;
  const party = application[who];
  const fields = isRuleSet(ruleSet) ? shownPartyFields({ ruleSet, stage, application, party }) : [];
  return (
    <PartyCard
      who={who}
      party={party}
      today={today}
      office={office.division}
      edit={edit}
      shown={useSteadySet(fields)}
      papers={useSteadySet(divorcePapersOffered(party, ruleSet, office.law))}
      wrong={useSteadySet(wrongFields(judgement))}
      onReadCard={useCallback(() => onReadCard(who), [onReadCard, who])}
    />
  );
}
