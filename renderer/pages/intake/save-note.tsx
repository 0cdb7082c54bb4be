import type { Failure } from '../../api/failure.ts';
import { exactTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { SaveState } from './autosave.ts';

/** When the words were last kept, and why the primary action beside it is dimmed. */
export function SaveNote({ state, reason }: { state: SaveState<Failure>; reason: string | undefined }) {
  const { t } = useWords();
  const text = () => {
    if (state.kind === 'failed') return t('intake.notSaved');
    if (state.kind !== 'kept') return t('intake.saving');
    return state.savedAt ? t('intake.savedAt', { time: exactTime(state.savedAt) }) : t('intake.nothingTyped');
  };
  return (
    <span className="saved">
      <span role="status" className={state.kind === 'failed' ? 'note-wrong' : undefined}>
        {text()}
      </span>
      {reason ? <span className="saved-reason">{reason}</span> : null}
    </span>
  );
}
