import { type DependencyList, useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, readFailure } from './failure.ts';
import { noteSessionEnd } from './session-end.ts';

/** Something asked of the host: what came, or why not, and a way to ask again. */
export interface Loaded<T> {
  readonly data: T | undefined;
  readonly failure: Failure | undefined;
  reload(): void;
}

interface Answer<T> {
  readonly data?: T;
  readonly failure?: Failure | undefined;
}

/**
 * Asks the host when the component appears and when `dependencies` change. An answer that comes after a newer question
 * is dropped; what is shown stays until the next answer.
 */
export function useLoad<T>(ask: () => Promise<T>, dependencies: DependencyList): Loaded<T> {
  const [answer, setAnswer] = useState<Answer<T>>({});
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  const question = useRef(0);
  const reload = useCallback(() => {
    question.current += 1;
    const mine = question.current;
    const settle = (next: Answer<T>) => {
      if (mine === question.current) setAnswer((before) => ({ ...before, ...next }));
    };
    latestAsk.current().then(
      (data) => settle({ data, failure: undefined }),
      (error: unknown) => {
        const failure = readFailure(error);
        noteSessionEnd(failure);
        settle({ failure });
      },
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says when to ask again
  useEffect(reload, dependencies);
  return { data: answer.data, failure: answer.failure, reload };
}
