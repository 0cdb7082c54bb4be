import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import { CardDialog } from './card-dialog.tsx';
import { factsOfCard } from './card-facts.ts';
import { KinshipDialog } from './kinship-dialog.tsx';
import { OnlineCheckDialog } from './online-check-dialog.tsx';
import { PhotoDialog } from './photo-dialog.tsx';
import type { EditCouple, EditParty } from './use-draft.ts';

/** Which dialog of the intake is open. */
export type IntakeDialog =
  | { readonly kind: 'card'; readonly role: PartyRole }
  | { readonly kind: 'photo' | 'kinship' | 'online-check' };

interface IntakeDialogsProps {
  readonly dialog: IntakeDialog | undefined;
  readonly caseId: string;
  readonly application: MarriageApplication;
  readonly today: PlainDate;
  readonly editParty: EditParty;
  readonly editCouple: EditCouple;
  readonly onClose: () => void;
}

/** The dialog that is open, if one is. */
export function IntakeDialogs(props: IntakeDialogsProps) {
  const { dialog, caseId, application, today, editParty, editCouple, onClose } = props;
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'card':
      return (
        <CardDialog
          who={dialog.role}
          onClose={onClose}
          onRead={(card) => editParty(dialog.role, 'card', factsOfCard(card, application[dialog.role]))}
        />
      );
    case 'photo':
      return <PhotoDialog caseId={caseId} application={application} editCouple={editCouple} onClose={onClose} />;
    case 'kinship':
      return (
        <KinshipDialog
          value={application.kinship}
          onChange={(kinship) => editCouple('kinship', { kinship })}
          renewal={application.renewal ?? false}
          onRenewal={(renewal) => editCouple('renewal', { renewal })}
          onClose={onClose}
        />
      );
    case 'online-check':
      return (
        <OnlineCheckDialog
          value={application.onlineCheck ?? undefined}
          today={today}
          onChange={(onlineCheck) => editCouple('onlineCheck', { onlineCheck })}
          onClose={onClose}
        />
      );
  }
}
