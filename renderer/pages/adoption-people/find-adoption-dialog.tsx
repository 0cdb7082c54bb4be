import { Button, Input } from 'antd';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { useSession } from '../../app/desk.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { matterName } from '../../words/matter-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { shortestQuestion, useFind } from '../original/use-find.ts';
import { adoptionMatters, type TakenAdoption, takenAdoption } from './taken-adoption.ts';

interface FindAdoptionDialogProps {
  readonly first: string;
  readonly onTake: (taken: TakenAdoption) => void;
  readonly onClose: () => void;
}

/** Finds an adoption in the register and takes it over; the look is audited as handling of this case. */
export function FindAdoptionDialog({ first, onTake, onClose }: FindAdoptionDialogProps) {
  const { t } = useWords();
  const { office } = useSession();
  const act = useAct();
  const [text, setText] = useState(first);
  const [unfit, setUnfit] = useState(false);
  const found = useFind(text);
  const lines = (found.lines ?? []).filter(({ matter }) => adoptionMatters.includes(matter));
  const take = async (caseId: string) => {
    setUnfit(false);
    const view = await act.run(() => client.cases.view({ caseId, purpose: 'handling' }));
    if (!view) return;
    const taken = takenAdoption(view, office);
    if (!taken) return setUnfit(true);
    onTake(taken);
    onClose();
  };
  const note = () => {
    if (text.trim().length < shortestQuestion) return t('original.typeMore');
    if (found.lines === undefined) return t('original.looking');
    return lines.length > 0 ? '' : t('original.nothingFound');
  };
  return (
    <Dialog title={t('original.find')} width={760} onClose={onClose}>
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
        <ul className="adoption-found">
          {lines.map((line) => (
            <li key={line.id}>
              <span>{matterName(t, line.matter)}</span>
              <span>{line.number ?? ''}</span>
              <span className="grow">{line.names.join('\u3000')}</span>
              {line.ended ? <Chip tone="red">{t(`original.ended.${line.ended}`)}</Chip> : null}
              <Button size="small" disabled={act.busy} onClick={() => void take(line.id)}>
                {t('original.take')}
              </Button>
            </li>
          ))}
        </ul>
        <p className="soft small" role="status">
          {note()}
        </p>
        {unfit ? <p role="alert">{t('adoptionPeople.unfit')}</p> : null}
        <FailureNote failure={act.failure ?? found.failure} />
      </div>
    </Dialog>
  );
}
