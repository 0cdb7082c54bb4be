import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { factsOfCard } from '../intake/card-facts.ts';
import type { EditFacts, EditPerson } from '../intake/edits.ts';
import { OnlineCheckDialog } from '../intake/online-check-dialog.tsx';
import { PhotoDialog } from '../photo/photo-dialog.tsx';

/** Which dialog of a divorce is open. */
export type DivorceDialog =
  | { readonly kind: 'card' | 'photo'; readonly role: PartyRole }
  | { readonly kind: 'online-check' };

interface DivorceDialogsProps {
  readonly dialog: DivorceDialog | undefined;
  readonly caseId: string;
  readonly application: DivorceApplication;
  readonly today: PlainDate;
  readonly edit: EditFacts<DivorceApplication>;
  readonly editPerson: EditPerson;
  readonly onClose: () => void;
}

/** The dialog that is open, if one is. */
export function DivorceDialogs(props: DivorceDialogsProps) {
  const { dialog, caseId, application, today, edit, editPerson, onClose } = props;
  const { t } = useWords();
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'card':
      return (
        <CardDialog
          who={dialog.role}
          onClose={onClose}
          onRead={(card) => editPerson(dialog.role, 'card', factsOfCard(card, application[dialog.role]))}
        />
      );
    case 'photo': {
      const field = dialog.role === 'man' ? 'manPhoto' : 'womanPhoto';
      return (
        <PhotoDialog
          caseId={caseId}
          kind="single"
          title={t('photo.singleOf', { who: t(`role.${dialog.role}`) })}
          explain={t('photo.singleExplain')}
          kept={application[field]}
          onKeep={(id) => edit(field, { [field]: id })}
          onClose={onClose}
        />
      );
    }
    case 'online-check':
      return (
        <OnlineCheckDialog
          value={application.onlineCheck ?? undefined}
          today={today}
          onChange={(onlineCheck) => edit('onlineCheck', { onlineCheck })}
          onClose={onClose}
        />
      );
  }
}
