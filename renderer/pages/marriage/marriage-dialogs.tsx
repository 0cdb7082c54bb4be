import { InputNumber } from 'antd';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { factsOfCard } from '../intake/card-facts.ts';
import type { EditFacts, EditPerson } from '../intake/edits.ts';
import { OnlineCheckDialog } from '../intake/online-check-dialog.tsx';
import { PhotoDialog } from '../photo/photo-dialog.tsx';
import { KinshipDialog } from './kinship-dialog.tsx';

/** Which dialog of the intake is open. */
export type MarriageDialog =
  | { readonly kind: 'card'; readonly role: PartyRole }
  | { readonly kind: 'photo' | 'kinship' | 'online-check' };

interface MarriageDialogsProps {
  readonly dialog: MarriageDialog | undefined;
  readonly caseId: string;
  readonly application: MarriageApplication;
  readonly today: PlainDate;
  readonly editPerson: EditPerson;
  readonly edit: EditFacts<MarriageApplication>;
  readonly onClose: () => void;
}

/** The dialog that is open, if one is. */
export function MarriageDialogs(props: MarriageDialogsProps) {
  const { dialog, caseId, application, today, editPerson, edit, onClose } = props;
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
    case 'photo':
      return (
        <PhotoDialog
          caseId={caseId}
          kind="joint"
          title={t('photo.title')}
          explain={t('photo.explain')}
          kept={application.photo}
          onKeep={(photo) => edit('photo', { photo })}
          onClose={onClose}
        >
          <Field label={t('photo.prints')} hint={t('photo.printsHint')}>
            {(id) => (
              <InputNumber
                id={id}
                min={0}
                max={99}
                precision={0}
                value={application.photos ?? null}
                onChange={(photos) => edit('photos', { photos: photos ?? undefined })}
              />
            )}
          </Field>
        </PhotoDialog>
      );
    case 'kinship':
      return (
        <KinshipDialog
          value={application.kinship}
          onChange={(kinship) => edit('kinship', { kinship })}
          renewal={application.renewal ?? false}
          onRenewal={(renewal) => edit('renewal', { renewal })}
          onClose={onClose}
        />
      );
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
