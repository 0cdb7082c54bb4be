import { useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../api/client.ts';
import { type Failure, readFailure } from '../../api/failure.ts';
import { noteSessionEnd } from '../../api/session-end.ts';
import { finishBeforeLock } from '../../app/desk.tsx';
import { Removals } from './removals.ts';

interface UsedRemovals {
  /** The scan that is marked and can be taken back. */
  readonly pending: string | undefined;
  readonly failure: Failure | undefined;
  readonly start: (id: string) => void;
  readonly undo: () => void;
  readonly clear: () => void;
}

/** Removals of one page: what is marked goes when the page is left or the desk locks. */
export function useRemovals(onRemoved: () => void): UsedRemovals {
  const [pending, setPending] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const latest = useRef(onRemoved);
  latest.current = onRemoved;
  const removals = useMemo(
    () =>
      new Removals({
        changed: setPending,
        remove: async (attachmentId) => {
          try {
            await client.attachments.remove({ attachmentId });
          } catch (error) {
            const read = readFailure(error);
            noteSessionEnd(read);
            setFailure(read);
          }
          latest.current();
        },
      }),
    [],
  );
  useEffect(() => {
    const stop = finishBeforeLock(() => removals.finish());
    return () => {
      stop();
      void removals.finish();
    };
  }, [removals]);
  return {
    pending,
    failure,
    start: (id) => removals.start(id),
    undo: () => removals.undo(),
    clear: () => setFailure(undefined),
  };
}
