import { InputNumber } from 'antd';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { ReissueApplication } from '#core/domain/matters/reissue/schema.ts';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { factsOfCard } from '../intake/card-facts.ts';
import type { EditFacts, EditPerson } from '../intake/edits.ts';
import { OnlineCheckDialog } from '../intake/online-check-dialog.tsx';
import { PhotoDialog } from '../photo/photo-dialog.tsx';

/** Which dialog of the intake is open. */
export type ReissueDialog =
  | { readonly kind: 'card' | 'single-photo'; readonly role: PartyRole }
  | { readonly kind: 'joint-photo' | 'online-check' };

interface ReissueDialogsProps {
  readonly dialog: ReissueDialog | undefined;
  readonly caseId: string;
  readonly application: ReissueApplication;
  readonly today: PlainDate;
  readonly edit: EditFacts<ReissueApplication>;
  readonly editPerson: EditPerson;
  readonly onClose: () => void;
}

/** The dialog that is open, if one is. */
export function ReissueDialogs(props: ReissueDialogsProps) {
  const { dialog, caseId, application, today, edit, editPerson, onClose } = props;
  const { t } = useWords();
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'card':
      return (
        <CardDialog
          who={dialog.role}
          onClose={onClose}
          onRead={(card) => editPerson(dialog.role, 'card', factsOfCard(card, application[dialog.role] ?? {}))}
        />
      );
    case 'joint-photo':
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
          <PrintsField application={application} edit={edit} />
        </PhotoDialog>
      );
    case 'single-photo': {
      const field = dialog.role === 'man' ? 'manPhoto' : 'womanPhoto';
      return (
        <PhotoDialog
          caseId={caseId}
          kind="single"
          title={t('reissue.photoOf', { who: t(`role.${dialog.role}`) })}
          explain={t('reissue.photoExplain')}
          kept={application[field]}
          onKeep={(id) => edit(field, { [field]: id })}
          onClose={onClose}
        >
          <PrintsField application={application} edit={edit} />
        </PhotoDialog>
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

/** How many prints were brought: joint ones of a marriage, of a divorce the single ones of each. */
function PrintsField({ application, edit }: Pick<ReissueDialogsProps, 'application' | 'edit'>) {
  const { t } = useWords();
  return (
    <Field label={t('reissue.prints')} hint={t('reissue.printsHint')}>
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
  );
}
