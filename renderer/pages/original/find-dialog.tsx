import { Button, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { useKeys } from '../../hands/use-keys.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FoundList } from './found-list.tsx';
import { type RegisteredLine, registeredLines } from './registered-lines.ts';
import { registrationIn } from './take-registration.ts';
import type { RegisteredKind, TakenRegistration } from './taken-registration.ts';
import { shortestQuestion, useFind } from './use-find.ts';

interface FindDialogProps {
  /** What is looked for first: a number or name that is typed already. */
  readonly first: string;
  /** Only registrations of this kind, where it is known. */
  readonly kind: RegisteredKind | undefined;
  readonly onTake: (taken: TakenRegistration) => void;
  readonly onClose: () => void;
}

/** Finds a registration in the register: type, choose with the arrows, Enter takes it over. */
export function FindDialog({ first, kind, onTake, onClose }: FindDialogProps) {
  const { t } = useWords();
  const { office } = useSession();
  const act = useAct();
  const [text, setText] = useState(first);
  const [chosenId, setChosenId] = useState<string>();
  const [unfit, setUnfit] = useState(false);
  const found = useFind(text);
  const lines = registeredLines(found.lines ?? [], kind);
  const at = Math.max(
    0,
    lines.findIndex(({ id }) => id === chosenId),
  );
  const chosen = lines[at];
  const take = async (line: RegisteredLine | undefined) => {
    if (!line) return;
    setUnfit(false);
    const found = await act.run(async () => ({
      taken: await registrationIn(await client.cases.view({ caseId: line.id }), office),
    }));
    if (!found) return;
    const { taken } = found;
    if (!taken || (kind && taken.kind !== kind)) return setUnfit(true);
    onTake(taken);
    onClose();
  };
  return (
    <Dialog title={t('original.find')} width={760} onClose={onClose}>
      <FindKeys
        onMove={(step) => setChosenId(lines[Math.min(Math.max(at + step, 0), lines.length - 1)]?.id)}
        onTake={() => void take(chosen)}
      />
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
          chosenId={chosen?.id}
          onChoose={(line) => setChosenId(line.id)}
          act={(line) => (
            <Button size="small" loading={act.busy && line.id === chosen?.id} onClick={() => void take(line)}>
              {t('original.take')}
            </Button>
          )}
        />
        <p className="soft small" role="status">
          {t(noteOf(text, found.lines !== undefined, lines.length))}
        </p>
        {unfit ? <p role="alert">{t('original.unfit')}</p> : null}
        <FailureNote failure={act.failure ?? found.failure} />
      </div>
    </Dialog>
  );
}

function noteOf(text: string, answered: boolean, count: number) {
  if (text.trim().length < shortestQuestion) return 'original.typeMore';
  if (!answered) return 'original.looking';
  return count > 0 ? 'original.takeKeys' : 'original.nothingFound';
}

/** Keys of the dialog; a component of its own, so that they lie above the wall that the dialog puts up. */
function FindKeys({ onMove, onTake }: { onMove: (step: -1 | 1) => void; onTake: () => void }) {
  useKeys({ ArrowDown: () => onMove(1), ArrowUp: () => onMove(-1), Enter: onTake });
  return null;
}
