import { Button, InputNumber } from 'antd';
import { useRef, useState } from 'react';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { FilePick } from '../../parts/file-pick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Camera } from '../photo/camera.tsx';
import { type Crop, wholeCrop } from '../photo/crop.ts';
import { CropStage } from '../photo/crop-stage.tsx';
import { photographOf, readPicture } from '../photo/draw.ts';
import { JointPhoto } from '../photo/joint-photo.tsx';
import type { EditCouple } from './use-draft.ts';

interface PhotoDialogProps {
  readonly caseId: string;
  readonly application: MarriageApplication;
  readonly editCouple: EditCouple;
  readonly onClose: () => void;
}

/** 合影照片: from a file or the camera, cut to 53×35 mm; and how many prints the couple brought. */
export function PhotoDialog({ caseId, application, editCouple, onClose }: PhotoDialogProps) {
  const { t } = useWords();
  const act = useAct();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [camera, setCamera] = useState(false);
  const [chosen, setChosen] = useState<{ picture: ImageBitmap; crop: Crop }>();
  const [unreadable, setUnreadable] = useState(false);

  const choose = (picture: ImageBitmap) => {
    setCamera(false);
    setUnreadable(false);
    setChosen({ picture, crop: wholeCrop(picture) });
  };
  const pick = (file: File) => void readPicture(file).then(choose, () => setUnreadable(true));
  const keep = async () => {
    const drawn = canvas.current;
    if (!drawn) return;
    const attachmentId = crypto.randomUUID();
    const kept = await act.run(async () =>
      client.photos.put({ caseId, attachmentId, file: await photographOf(drawn) }),
    );
    if (!kept) return;
    editCouple('photo', { photo: kept.attachmentId });
    setChosen(undefined);
  };
  const present = application.photo && !chosen && !camera ? <JointPhoto attachmentId={application.photo} /> : null;
  return (
    <Dialog
      title={t('photo.title')}
      width={620}
      onClose={onClose}
      footer={
        <>
          <FilePick label={t('photo.file')} accept="image/*" onPick={pick} />
          <Button onClick={() => setCamera(true)}>{t('photo.camera')}</Button>
          <span className="grow" />
          {chosen ? (
            <ActionButton primary shortcut="Control+Enter" busy={act.busy} onAct={() => void keep()}>
              {t('photo.keep')}
            </ActionButton>
          ) : (
            <ActionButton primary shortcut="Control+Enter" onAct={onClose}>
              {t('common.done')}
            </ActionButton>
          )}
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t('photo.explain')}</p>
        {camera ? <Camera onPicture={choose} /> : null}
        {chosen ? <CropStage {...chosen} canvas={canvas} onCrop={(crop) => setChosen({ ...chosen, crop })} /> : null}
        {present}
        {unreadable ? <p role="alert">{t('photo.unreadable')}</p> : null}
        <FailureNote failure={act.failure} />
        <Field label={t('photo.prints')} hint={t('photo.printsHint')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              max={99}
              precision={0}
              value={application.photos ?? null}
              onChange={(photos) => editCouple('photos', { photos: photos ?? undefined })}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
