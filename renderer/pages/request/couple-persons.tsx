import { partyRoles } from '#core/domain/law/judgement.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { useWords } from '../../words/use-words.tsx';
import type { EditPerson } from '../intake/edits.ts';
import { PersonCard } from './person-card.tsx';

interface CouplePersonsProps {
  readonly man: Party;
  readonly woman: Party;
  readonly editPerson: EditPerson;
}

/** The two persons of an earlier registration, as they stand on it: who they are and nothing more. */
export function CouplePersons({ man, woman, editPerson }: CouplePersonsProps) {
  const { t } = useWords();
  return (
    <div className="parties couple-persons">
      {partyRoles.map((role) => (
        <PersonCard
          key={role}
          title={t(`role.${role}`)}
          path={role}
          reader={role}
          readKey={role === 'man' ? 'F2' : 'F3'}
          person={role === 'man' ? man : woman}
          change={(field, facts, typing) => editPerson(role, field, facts, typing)}
        />
      ))}
    </div>
  );
}
