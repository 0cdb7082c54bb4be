import { useCallback, useRef, useState } from 'react';
import { type Failure, readFailure } from '../../api/failure.ts';
import { noteSessionEnd } from '../../api/session-end.ts';

/** Acts on many cases, one after the other: how far it is, what was refused, and a way to stop. */
export interface InARow {
  /** How many are done of how many; undefined while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** Why a case was refused, by its id; of the last run and those before it. */
  readonly failures: ReadonlyMap<string, Failure>;
  start(ids: readonly string[]): Promise<void>;
  /** Ends the run after the case under way. */
  stop(): void;
}

/** Runs an act for each case; a refusal is kept beside its case and the next one follows. The end of the session ends the run. */
export function useInARow(act: (id: string) => Promise<unknown>): InARow {
  const [progress, setProgress] = useState<InARow['progress']>();
  const [failures, setFailures] = useState<InARow['failures']>(new Map());
  const stopped = useRef(false);
  const running = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  const start = useCallback(async (ids: readonly string[]) => {
    if (running.current) return;
    running.current = true;
    stopped.current = false;
    for (const [done, id] of ids.entries()) {
      if (stopped.current) break;
      setProgress({ done, total: ids.length });
      const failure = await latest.current(id).then(
        () => undefined,
        (error: unknown) => readFailure(error),
      );
      setFailures((before) => {
        const after = new Map(before);
        if (failure) after.set(id, failure);
        else after.delete(id);
        return after;
      });
      if (failure) noteSessionEnd(failure);
      if (failure?.code === 'NOT_SIGNED_IN') break;
    }
    running.current = false;
    setProgress(undefined);
  }, []);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { progress, failures, start, stop };
}
