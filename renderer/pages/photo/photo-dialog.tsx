import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { FilePick } from '../../parts/file-pick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Camera } from './camera.tsx';
import { type Crop, type PhotoKind, photoFrames, wholeCrop } from './crop.ts';
import { CropStage } from './crop-stage.tsx';
import { photographOf, readPicture } from './draw.ts';
import { KeptPhoto } from './kept-photo.tsx';

interface PhotoDialogProps {
  readonly caseId: string;
  readonly kind: PhotoKind;
  /** 合影照片, 男方单人照片. */
  readonly title: string;
  /** How it is cut. */
  readonly explain: string;
  /** Id of the photograph that is kept now. */
  readonly kept: string | undefined;
  readonly onKeep: (attachmentId: string) => void;
  /** Asked besides, such as the prints that were brought. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** A photograph from a file or the camera, cut to the frame of the booklet. */
export function PhotoDialog(props: PhotoDialogProps) {
  const { caseId, kind, title, explain, kept: keptId, onKeep, children, onClose } = props;
  const frame = photoFrames[kind];
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
    onKeep(kept.attachmentId);
    setChosen(undefined);
  };
  const present = keptId && !chosen && !camera ? <KeptPhoto attachmentId={keptId} kind={kind} label={title} /> : null;
  return (
    <Dialog
      title={title}
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
        <p className="soft">{explain}</p>
        {camera ? <Camera onPicture={choose} /> : null}
        {chosen ? (
          <CropStage {...chosen} frame={frame} canvas={canvas} onCrop={(crop) => setChosen({ ...chosen, crop })} />
        ) : null}
        {present}
        {unreadable ? <p role="alert">{t('photo.unreadable')}</p> : null}
        <FailureNote failure={act.failure} />
        {children}
      </div>
    </Dialog>
  );
}
