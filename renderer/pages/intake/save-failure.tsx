import { Button } from 'antd';
import type { Failure } from '../../api/failure.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { SaveState } from './autosave.ts';

interface SaveFailureProps {
  readonly state: SaveState<Failure>;
  readonly onReload: () => void;
}

/** Why the words could not be kept; after a conflict, a way to what the other window kept. */
export function SaveFailure({ state, onReload }: SaveFailureProps) {
  const { t } = useWords();
  if (state.kind !== 'failed') return null;
  const reload = <Button onClick={onReload}>{t('intake.reload')}</Button>;
  return <FailureNote failure={state.problem} action={state.conflict ? reload : undefined} />;
}
