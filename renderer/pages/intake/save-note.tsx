import type { Failure } from '../../api/failure.ts';
import { exactTime } from '../../words/dates.ts';
import { failureSentence } from '../../words/failure-sentence.ts';
import { useWords } from '../../words/use-words.tsx';
import type { SaveState } from './autosave.ts';

/** When the words were last kept, and why the primary action beside it is dimmed. */
export function SaveNote({ state, reason }: { state: SaveState<Failure>; reason: string | undefined }) {
  const { t } = useWords();
  if (state.kind === 'failed') {
    return (
      <span className="saved note-wrong" role="alert">
        {failureSentence(t, state.problem)}
      </span>
    );
  }
  const text = () => {
    if (state.kind !== 'kept') return t('intake.saving');
    return state.savedAt ? t('intake.savedAt', { time: exactTime(state.savedAt) }) : t('intake.nothingTyped');
  };
  return (
    <span className="saved">
      <span role="status">{text()}</span>
      {reason ? <span className="saved-reason">{reason}</span> : null}
    </span>
  );
}
