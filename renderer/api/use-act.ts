import { useCallback, useMemo, useRef, useState } from 'react';
import { type Failure, readFailure } from './failure.ts';
import { noteSessionEnd } from './session-end.ts';

/** Acts on the host from one place of a page: one at a time, with what went wrong. */
export interface Act {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Runs a call and gives its answer, or undefined where it failed or another is still running. */
  run<T>(call: () => Promise<T>): Promise<T | undefined>;
  clear(): void;
}

/** Runs calls one at a time; a session that the host has ended locks the desk. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const running = useRef(false);
  const run = useCallback(async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      return await call();
    } catch (error) {
      const read = readFailure(error);
      noteSessionEnd(read);
      setFailure(read);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setFailure(undefined), []);
  return useMemo(() => ({ busy, failure, run, clear }), [busy, failure, run, clear]);
}
