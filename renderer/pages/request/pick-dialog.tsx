import { Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FoundList } from '../original/found-list.tsx';
import { registeredLines } from '../original/registered-lines.ts';
import { registrationIn } from '../original/take-registration.ts';
import type { TakenRegistration } from '../original/taken-registration.ts';
import { shortestQuestion, useFind } from '../original/use-find.ts';
import { type ReadFile, readFileOf } from './read-file.ts';

/** What was looked for, which records were ticked, and what they say. */
export interface Picked {
  readonly caseIds: readonly string[];
  readonly records: readonly TakenRegistration[];
  /** The files themselves, as an enquiry lists them. */
  readonly files: readonly ReadFile[];
}

interface PickDialogProps {
  readonly first: string;
  /** Cases ticked before. */
  readonly ticked: readonly string[];
  readonly onPick: (picked: Picked) => void;
  readonly onClose: () => void;
}

/** Looks into the register and ticks what was found; nothing ticked says that there is no record. */
export function PickDialog({ first, ticked, onPick, onClose }: PickDialogProps) {
  const { t } = useWords();
  const { office } = useSession();
  const act = useAct();
  const [text, setText] = useState(first);
  const [chosen, setChosen] = useState(ticked);
  const found = useFind(text);
  const lines = registeredLines(found.lines ?? [], undefined);
  const answered = found.lines !== undefined;
  const pick = async () => {
    const picked = await act.run(async () => {
      const views = await Promise.all(chosen.map((caseId) => client.cases.view({ caseId })));
      const records = await Promise.all(views.map((view) => registrationIn(view, office)));
      return { views, records: records.filter((record) => record !== undefined) };
    });
    if (!picked) return;
    onPick({ caseIds: chosen, records: picked.records, files: picked.views.flatMap((view) => readFileOf(view) ?? []) });
    onClose();
  };
  const note = () => {
    if (text.trim().length < shortestQuestion) return t('original.typeMore');
    if (!answered) return t('original.looking');
    return lines.length > 0 ? t('pick.keys') : t('pick.nothing');
  };
  return (
    <Dialog
      title={t('original.find')}
      width={800}
      onClose={onClose}
      footer={
        <>
          <span className="grow soft small" role="status">
            {note()}
          </span>
          <ActionButton
            primary
            shortcut="Control+Enter"
            busy={act.busy}
            reason={chosen.length > 0 || answered ? undefined : t('pick.notLooked')}
            onAct={() => void pick()}
          >
            {chosen.length > 0 ? t('pick.take', { count: chosen.length }) : t('pick.takeNone')}
          </ActionButton>
        </>
      }
    >
      <div className="stack">
        <Input
          type="search"
          autoFocus
          aria-label={t('original.find')}
          placeholder={t('original.findHint')}
          maxLength={60}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setText(event.target.value)}
        />
        <FoundList
          lines={lines}
          chosenId={undefined}
          act={({ id, number }) => (
            <Tick
              label={t('pick.tick', { number })}
              checked={chosen.includes(id)}
              onChange={(checked) => setChosen(checked ? [...chosen, id] : chosen.filter((other) => other !== id))}
            >
              {t('pick.ticked')}
            </Tick>
          )}
        />
        <FailureNote failure={act.failure ?? found.failure} />
      </div>
    </Dialog>
  );
}
