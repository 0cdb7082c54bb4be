import { Button } from 'antd';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { TemplateVersion } from './version-in-use.ts';

interface RemoveVersionProps {
  readonly title: string;
  readonly version: TemplateVersion;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Takes a version of the office out of use, with what is printed from then on. */
export function RemoveVersion({ title, version, onClose, onRemoved }: RemoveVersionProps) {
  const { t, language } = useWords();
  const act = useAct();
  const { from, own } = version;
  const remove = async () => {
    if (own && (await act.run(() => client.templates.remove({ id: own.id })))) onRemoved();
  };
  return (
    <Dialog
      title={t('template.removeTitle', { form: title })}
      onClose={onClose}
      footer={
        <Button danger loading={act.busy} onClick={() => void remove()}>
          {t('template.removeConfirm')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('template.removeExplain', { day: dayInWords(from, language) })}</p>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
