import { Button } from 'antd';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { TableVersion } from './version-list.tsx';

interface RemoveTableProps {
  readonly version: TableVersion;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

/** Takes a version of the office out of use, as long as no form was stamped by it. */
export function RemoveTable({ version, onRemoved, onClose }: RemoveTableProps) {
  const { t, language } = useWords();
  const act = useAct();
  const { own, region, from } = version;
  const remove = async () => {
    if (own && (await act.run(() => client.funeral.removeTable({ id: own.id })))) onRemoved();
  };
  return (
    <Dialog
      title={t('table.removeOf', { region: divisionName(region), day: dayInWords(from, language) })}
      onClose={onClose}
      footer={
        <Button danger loading={act.busy} onClick={() => void remove()}>
          {t('template.removeConfirm')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('table.removeExplain')}</p>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
