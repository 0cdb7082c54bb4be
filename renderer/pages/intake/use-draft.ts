import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import type { MarriageApplication } from '#core/domain/matters/marriage-registration/schema.ts';
import { client } from '../../api/client.ts';
import { type Failure, readFailure } from '../../api/failure.ts';
import { noteSessionEnd } from '../../api/session-end.ts';
import { finishBeforeLock } from '../../app/desk.tsx';
import { Autosave, type SaveState } from './autosave.ts';
import { type DraftHistory, record, redo, startHistory, undo } from './draft-history.ts';

/** Changes facts of one party; `typing` where letters follow each other in one field. */
export type EditParty = (role: PartyRole, field: string, facts: Partial<Party>, typing?: boolean) => void;
/** Changes what both share. */
export type EditCouple = (field: string, facts: Partial<Omit<MarriageApplication, 'man' | 'woman'>>) => void;

export interface DraftEditor {
  readonly application: MarriageApplication;
  readonly saveState: SaveState<Failure>;
  readonly editParty: EditParty;
  readonly editCouple: EditCouple;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Saves what is not saved yet and gives the revision of the kept words, or undefined where they could not be kept. */
  readonly flush: () => Promise<number | undefined>;
}

type History = DraftHistory<MarriageApplication>;

/** The words of a draft: typed, undone, and saved while they are typed. */
export function useDraft(view: CaseView): DraftEditor {
  const [history, setHistory] = useState<History>(() => startHistory(view.application));
  const latest = useRef(history);
  const [saveState, setSaveState] = useState<SaveState<Failure>>({ kind: 'kept', savedAt: view.savedAt });
  // Made once: the draft begins with what the case held when its page was opened, and goes on from its own saves.
  const [autosave] = useState(
    () =>
      new Autosave<MarriageApplication, Failure>(
        {
          save: (application, upon) => client.cases.saveDraft({ caseId: view.id, upon, application }),
          read: (error) => {
            const problem = readFailure(error);
            noteSessionEnd(problem);
            return { problem, conflict: problem.code === 'CONFLICT' };
          },
          schedule: (callback, milliseconds) => {
            const timer = setTimeout(callback, milliseconds);
            return () => clearTimeout(timer);
          },
          now: () => performance.now(),
          tell: setSaveState,
        },
        view.draftRevision,
      ),
  );
  useEffect(() => {
    const flush = async () => void (await autosave.flush());
    const forget = finishBeforeLock(flush);
    addEventListener('focusout', flush);
    addEventListener('pagehide', flush);
    return () => {
      forget();
      removeEventListener('focusout', flush);
      removeEventListener('pagehide', flush);
      void flush();
    };
  }, [autosave]);

  const step = useCallback(
    (next: (before: History) => History) => {
      const before = latest.current;
      const after = next(before);
      latest.current = after;
      setHistory(after);
      if (after.present !== before.present) autosave.change(after.present);
    },
    [autosave],
  );
  const editParty = useCallback<EditParty>(
    (role, field, facts, typing = false) =>
      step((before) => {
        const present = { ...before.present, [role]: { ...before.present[role], ...facts } };
        return record(before, present, { field: `${role}.${field}`, at: performance.now(), typing });
      }),
    [step],
  );
  const editCouple = useCallback<EditCouple>(
    (field, facts) =>
      step((before) =>
        record(before, { ...before.present, ...facts }, { field, at: performance.now(), typing: false }),
      ),
    [step],
  );
  const flush = useCallback(async () => ((await autosave.flush()) ? autosave.revision : undefined), [autosave]);
  return {
    application: history.present,
    saveState,
    editParty,
    editCouple,
    undo: useCallback(() => step(undo), [step]),
    redo: useCallback(() => step(redo), [step]),
    flush,
  };
}
