import { useState } from 'react';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PhotoDialog } from '../photo/photo-dialog.tsx';

interface PhotoButtonProps {
  readonly caseId: string;
  readonly kept: string | undefined;
  readonly onKeep: (attachmentId: string) => void;
}

/** 收养人与被收养人合影: the photograph of the certificate. */
export function PhotoButton({ caseId, kept, onKeep }: PhotoButtonProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton shortcut="F6" field="photo" onAct={() => setOpen(true)}>
        {t(kept ? 'photo.there' : 'photo.title')}
      </ActionButton>
      {open ? (
        <PhotoDialog
          caseId={caseId}
          kind="joint"
          title={t('adopt.photo')}
          explain={t('adopt.photoExplain')}
          kept={kept}
          onKeep={onKeep}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
