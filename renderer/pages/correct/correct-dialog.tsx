import { Button, Input } from 'antd';
import { useCallback, useState } from 'react';
import type { ApplicationInput, CaseView } from '#core/contract/shapes.ts';
import { corrections } from '#core/domain/cases/corrections.ts';
import { type PartyRole, partyRoles } from '#core/domain/law/judgement.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { client } from '../../api/client.ts';
import { useKeys } from '../../hands/use-keys.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { partyOf } from '../case/names-of.ts';
import type { OpenCase } from '../case/use-case.ts';
import { type DraftHistory, record, redo, startHistory, undo } from '../intake/draft-history.ts';
import type { EditPerson } from '../intake/edits.ts';
import { holderPaper } from '../print/holder-paper.ts';
import { ChangeList } from './change-list.tsx';
import { correctReason } from './correct-reason.ts';
import { CorrectedParty } from './corrected-party.tsx';
import './correct.css';

interface CorrectDialogProps {
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly onClose: () => void;
}

type Couple = Readonly<Partial<Record<PartyRole, Party>>>;

function coupleOf(view: CaseView): Couple {
  const [man, woman] = [partyOf(view, 'man'), partyOf(view, 'woman')];
  return { ...(man ? { man } : {}), ...(woman ? { woman } : {}) };
}

/** The couple as it is corrected, with undo. */
function useCorrected(view: CaseView) {
  const [history, setHistory] = useState<DraftHistory<Couple>>(() => startHistory(coupleOf(view)));
  const edit = useCallback<EditPerson>((role, field, facts, typing = false) => {
    const who = partyRoles.find((known) => known === role);
    if (!who) return;
    setHistory((before) => {
      const present = { ...before.present, [who]: { ...before.present[who], ...facts } };
      return record(before, present, { field: `${role}.${field}`, at: performance.now(), typing });
    });
  }, []);
  return {
    couple: history.present,
    edit,
    undo: () => setHistory((before) => undo(before)),
    redo: () => setHistory((before) => redo(before)),
  };
}

/** 更正: a slip of the registry found before delivery. The number and the day stay; booklets already printed are void. */
export function CorrectDialog({ view, opened, onClose }: CorrectDialogProps) {
  const { t } = useWords();
  const { couple, edit, undo: back, redo: forth } = useCorrected(view);
  const [reason, setReason] = useState('');
  const changes = corrections({ ...coupleOf(view) }, { ...couple });
  const why = correctReason(changes.length, reason);
  const printed = view.parties.flatMap((party) => {
    const { state, printNumber } = holderPaper(view, party);
    return state !== 'none' && printNumber ? [printNumber] : [];
  });
  const correct = async () => {
    const application = { ...view.application, ...couple };
    // The view joins matter and application; taken apart, the compiler cannot see that they still fit.
    const corrected = { matter: view.matter, application } as ApplicationInput;
    if (await opened.doAct((ids) => client.cases.correct({ ...ids, corrected, reason: reason.trim() }))) onClose();
  };
  return (
    <Dialog
      title={t('correct.title')}
      width={1120}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onClick={onClose}>
            {t('common.back')}
          </Button>
          <ActionButton
            primary
            shortcut="Control+Enter"
            busy={opened.act.busy}
            reason={why ? t(`correct.reason.${why}`) : undefined}
            onAct={() => void correct()}
          >
            {t('correct.confirm')}
          </ActionButton>
        </>
      }
    >
      <UndoKeys undo={back} redo={forth} />
      <div className="correct">
        <p>
          {t('correct.explain', { number: view.number ?? '' })}
          {printed.length > 0 ? t('correct.voids', { list: printed.join(t('common.listComma')) }) : ''}
        </p>
        <div className="parties correct-parties">
          {partyRoles.map((who) => {
            const party = couple[who];
            return party ? <CorrectedParty key={who} who={who} party={party} edit={edit} /> : null;
          })}
        </div>
        {changes.length > 0 ? <ChangeList changes={changes} /> : <p className="soft">{t('correct.nothingYet')}</p>}
        <Field label={t('correct.reasonLabel')}>
          {(id) => <Input id={id} maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <FailureNote failure={opened.act.failure} />
      </div>
    </Dialog>
  );
}

/** Keys of the dialog; a component of its own, so that they lie above the wall that the dialog puts up. */
function UndoKeys({ undo: back, redo: forth }: { undo: () => void; redo: () => void }) {
  useKeys({ 'Control+Z': back, 'Control+Shift+Z': forth, 'Control+Y': forth });
  return null;
}
