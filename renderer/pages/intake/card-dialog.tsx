import { Button, Input } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { CardReading } from '#core/contract/counter.ts';
import type { PersonRole } from '#core/domain/people/person-entry.ts';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { FilePick } from '../../parts/file-pick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { blockText } from './card-block.ts';

/** Whose card is read at a counter. */
export type CardHolder = PersonRole;

interface CardDialogProps {
  readonly who: CardHolder;
  /** What that person is called, where the counter has a word of its own. */
  readonly named?: string;
  readonly onRead: (card: CardReading) => void;
  readonly onClose: () => void;
}

/** Reads a card: from the vendor's reader where the office has one, else from a card block chosen or pasted. */
export function CardDialog({ who, named, onRead, onClose }: CardDialogProps) {
  const { t } = useWords();
  const { office } = useSession();
  const act = useAct();
  const [block, setBlock] = useState('');
  const hasReader = office.cardReader.kind !== 'none';

  const take = useCallback(
    async (call: () => Promise<CardReading>) => {
      const card = await act.run(call);
      if (!card) return;
      onRead(card);
      onClose();
    },
    [act, onRead, onClose],
  );
  const readReader = useCallback(() => take(() => client.cards.read()), [take]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens
  useEffect(() => {
    if (hasReader) void readReader();
  }, []);
  const decode = (text: string) => take(() => client.cards.decode({ block: text }));
  return (
    <Dialog
      title={t('card.title', { who: named ?? t(`role.${who}`) })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('card.byHand')}</Button>
          <span className="grow" />
          <FilePick label={t('card.chooseFile')} onPick={(file) => void blockText(file).then(decode)} />
          <Button type="primary" disabled={block.trim() === ''} loading={act.busy} onClick={() => void decode(block)}>
            {t('card.readBlock')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {hasReader ? (
          <div className="row">
            <p className="grow">{t('card.putOn')}</p>
            <Button loading={act.busy} onClick={() => void readReader()}>
              {t('card.again')}
            </Button>
          </div>
        ) : (
          <p className="soft">{t('card.noReader')}</p>
        )}
        <Field label={t('card.block')} hint={t('card.blockHint')}>
          {(id, note) => (
            <Input.TextArea
              id={id}
              aria-describedby={note}
              autoFocus={!hasReader}
              rows={4}
              maxLength={2000}
              spellCheck={false}
              value={block}
              onChange={(event) => setBlock(event.target.value)}
            />
          )}
        </Field>
        <FailureNote failure={act.failure} />
      </div>
    </Dialog>
  );
}
