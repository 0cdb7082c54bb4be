import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApplicationInput, CaseView, CaseViewOf } from '#core/contract/shapes.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import type { ApplicationOf, MatterId } from '#core/domain/matters/schemas.ts';
import { client } from '../../api/client.ts';
import { type Failure, readFailure } from '../../api/failure.ts';
import { noteSessionEnd } from '../../api/session-end.ts';
import { finishBeforeLock } from '../../app/desk.tsx';
import { Autosave, type SaveState } from './autosave.ts';
import { type DraftHistory, record, redo, startHistory, undo } from './draft-history.ts';
import type { EditFacts, EditPerson } from './edits.ts';

/** What the register knows of the persons in a draft, as of its last save. */
export type DraftRecords = Pick<CaseView, 'known' | 'duplicates' | 'earlier'>;

/** A draft that is typed, without its facts: what frames and bars need. */
export interface DraftKeeping {
  readonly saveState: SaveState<Failure>;
  readonly records: DraftRecords;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Saves what is not saved yet and gives the revision of the kept words, or undefined where they could not be kept. */
  readonly flush: () => Promise<number | undefined>;
}

/** Whether another window kept other words in between, so that these cannot be kept. */
export function hasConflict({ saveState }: Pick<DraftKeeping, 'saveState'>): boolean {
  return saveState.kind === 'failed' && saveState.conflict;
}

export interface DraftEditor<Facts> extends DraftKeeping {
  readonly application: Facts;
  readonly edit: EditFacts<Facts>;
  readonly editPerson: EditPerson;
}

/** Keeps the words of a draft: saves them as they change, and before the desk locks or the page goes. */
function useAutosave<Facts>(
  view: CaseView,
  tell: (state: SaveState<Failure>) => void,
  hear: (told: DraftRecords) => void,
) {
  // Made once: the draft begins with what the case held when its page was opened, and goes on from its own saves.
  const [autosave] = useState(
    () =>
      new Autosave<Facts, Failure>(
        {
          save: async (application, upon) => {
            // The view joins matter and application; taken apart, the compiler cannot see that they still fit.
            const draft = { matter: view.matter, application } as unknown as ApplicationInput;
            const { known, duplicates, earlier, ...saved } = await client.cases.saveDraft({
              caseId: view.id,
              upon,
              draft,
            });
            hear({ known, duplicates, earlier });
            return saved;
          },
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
          tell,
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
  return autosave;
}

/** The words of a draft of any matter: typed, undone, and saved while they are typed. */
export function useDraft<Id extends MatterId>(view: CaseViewOf<Id>): DraftEditor<ApplicationOf<Id>> {
  type Facts = ApplicationOf<Id>;
  const [history, setHistory] = useState<DraftHistory<Facts>>(() => startHistory<Facts>(view.application));
  const latest = useRef(history);
  const [saveState, setSaveState] = useState<SaveState<Failure>>({ kind: 'kept', savedAt: view.savedAt });
  const [records, setRecords] = useState<DraftRecords>(() => {
    const { known, duplicates, earlier } = view;
    return { known, duplicates, earlier };
  });
  const autosave = useAutosave<Facts>(view, setSaveState, setRecords);
  const step = useCallback(
    (next: (before: DraftHistory<Facts>) => DraftHistory<Facts>) => {
      const before = latest.current;
      const after = next(before);
      latest.current = after;
      setHistory(after);
      if (after.present !== before.present) autosave.change(after.present);
    },
    [autosave],
  );
  const edit = useCallback<EditFacts<Facts>>(
    (field, facts, typing = false) =>
      step((before) => record(before, { ...before.present, ...facts }, { field, at: performance.now(), typing })),
    [step],
  );
  const editPerson = useCallback<EditPerson>(
    (role, field, facts, typing = false) =>
      step((before) => {
        const persons = before.present as Readonly<Record<string, Party | undefined>>; // read at a person's own key
        const present = { ...before.present, [role]: { ...persons[role], ...facts } };
        return record(before, present, { field: `${role}.${field}`, at: performance.now(), typing });
      }),
    [step],
  );
  const flush = useCallback(async () => ((await autosave.flush()) ? autosave.revision : undefined), [autosave]);
  return {
    application: history.present,
    saveState,
    records,
    edit,
    editPerson,
    undo: useCallback(() => step(undo), [step]),
    redo: useCallback(() => step(redo), [step]),
    flush,
  };
}
