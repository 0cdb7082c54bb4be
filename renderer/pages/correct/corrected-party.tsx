import { useCallback, useState } from 'react';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { PaperCode, Party, PartyKind } from '#core/domain/marriage-law/party.ts';
import { useSession } from '../../app/desk.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { factsOfCard } from '../intake/card-facts.ts';
import type { EditPerson } from '../intake/edits.ts';
import { PartyCard } from '../intake/party-card.tsx';
import type { PartyField } from '../intake/party-props.ts';
import { useSteadySet } from '../intake/use-steady-set.ts';

const nothing: ReadonlySet<string> = new Set();
const noPapers: ReadonlySet<PaperCode> = new Set();
const abroad: readonly PartyKind[] = ['foreigner', 'overseas-chinese'];

/** What papers and booklets print of a person. */
function printedFields({ kind }: Party): readonly PartyField[] {
  const home: readonly PartyField[] =
    kind === 'mainland' || kind === 'soldier' ? ['ethnicity', 'hukou', 'hukouAddress'] : [];
  const country: readonly PartyField[] = kind && abroad.includes(kind) ? ['country', 'nationality'] : [];
  return ['kind', 'name', 'sex', 'birth', 'idNumber', 'idValidTo', 'occupation', 'education', ...home, ...country];
}

interface CorrectedPartyProps {
  readonly who: PartyRole;
  readonly party: Party;
  readonly edit: EditPerson;
}

/** One party whose printed facts are corrected; what the card says may be read again. */
export function CorrectedParty({ who, party, edit }: CorrectedPartyProps) {
  const { today, office } = useSession();
  const [reading, setReading] = useState(false);
  return (
    <>
      <PartyCard
        who={who}
        party={party}
        today={today}
        office={office.division}
        edit={edit}
        shown={useSteadySet(printedFields(party))}
        papers={noPapers}
        wrong={nothing}
        onReadCard={useCallback(() => setReading(true), [])}
      />
      {reading ? (
        <CardDialog
          who={who}
          onClose={() => setReading(false)}
          onRead={(card) => {
            // Which papers were shown is no matter of a correction.
            const { papers: _papers, ...facts } = factsOfCard(card, party);
            edit(who, 'card', facts);
          }}
        />
      ) : null}
    </>
  );
}
