import type { CaseView } from '#core/contract/shapes.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../app/desk.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { type ComparedField, otherwiseInRegister, takenRegistration } from './taken-registration.ts';

interface RegisterNoteProps {
  readonly caseId: string;
  readonly man: Party | undefined;
  readonly woman: Party | undefined;
}

/** What the register has of a registration that was taken over: remarks that stand on it, facts it has otherwise. */
export function RegisterNote({ caseId, man, woman }: RegisterNoteProps) {
  const { t } = useWords();
  const loaded = useLoad(() => client.cases.view({ caseId }), [caseId]);
  const view = loaded.data;
  if (!view) return <FailureNote failure={loaded.failure} />;
  return (
    <ul className="register-note" aria-label={t('original.inRegister')}>
      <li className="note-good">{t('original.linked')}</li>
      <StandingRemarks remarks={view.remarks} />
      <Differences view={view} typed={{ man, woman }} />
    </ul>
  );
}

function StandingRemarks({ remarks }: { remarks: CaseView['remarks'] }) {
  const { t, language } = useWords();
  return remarks.map(({ sentence, on }) => (
    <li key={`${on} ${sentence}`} className="note-wrong">
      {t('original.remarked', { day: dayInWords(on, language), sentence })}
    </li>
  ));
}

interface DifferencesProps {
  readonly view: CaseView;
  readonly typed: Readonly<Record<PartyRole, Party | undefined>>;
}

function Differences({ view, typed }: DifferencesProps) {
  const { t, language } = useWords();
  const { office } = useSession();
  const taken = takenRegistration(view, office);
  if (!taken) return null;
  const shown = (field: ComparedField, value: string, party: Party) => {
    if (field === 'birth' && party.birth) return dayInWords(party.birth, language);
    if (field === 'sex' && party.sex) return t(`sex.${party.sex}`);
    return value;
  };
  return partyRoles.flatMap((role) =>
    otherwiseInRegister(typed[role], taken[role]).map(({ field, inRegister }) => (
      <li key={`${role} ${field}`} className="note-amber">
        {t('original.otherwise', {
          what: t('party.named', { who: t(`role.${role}`), what: t(`party.${field}`) }),
          value: shown(field, inRegister, taken[role]),
        })}
      </li>
    )),
  );
}
