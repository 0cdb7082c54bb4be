import { Button } from 'antd';
import { useState } from 'react';
import type { CeremonyHall } from '#core/domain/ceremony/records.ts';
import { useWords } from '../../../words/use-words.tsx';
import { HallDialog } from './hall-dialog.tsx';
import { type HallDraft, newHall } from './hall-draft.ts';
import { RecordTable } from './record-table.tsx';
import type { Removing } from './remove-record.tsx';

interface HallsCardProps {
  readonly halls: readonly { readonly fileId: string; readonly record: CeremonyHall }[];
  readonly onKept: () => void;
  readonly onRemove: (what: Removing) => void;
}

/** 颁证厅: where and in which hours couples are booked. */
export function HallsCard({ halls, onKept, onRemove }: HallsCardProps) {
  const { t } = useWords();
  const [typing, setTyping] = useState<HallDraft>();
  return (
    <>
      <RecordTable
        title={t('hall.title')}
        hint={t('hall.hint')}
        none={t('hall.none')}
        columns={[t('hall.name'), t('hall.place'), t('hall.hours'), t('hall.slot')]}
        head={<Button onClick={() => setTyping(newHall(crypto.randomUUID()))}>{t('hall.add')}</Button>}
        lines={halls.map(({ fileId, record }) => ({
          key: fileId,
          name: record.name,
          facts: [
            t(`hall.place.${record.place}`),
            record.sessions.map(({ from, to }) => `${from}–${to}`).join('\u3000'),
            t('hall.slotLine', { minutes: record.minutes, couples: record.couples }),
          ],
          onChange: () => setTyping(record),
          onRemove: () => onRemove({ kind: 'ceremony-hall', fileId, name: record.name }),
        }))}
      />
      {typing ? (
        <HallDialog
          first={typing}
          others={halls.map(({ record }) => record)}
          onKept={() => {
            setTyping(undefined);
            onKept();
          }}
          onClose={() => setTyping(undefined)}
        />
      ) : null}
    </>
  );
}
