import type { Failure } from './failure.ts';

const listeners = new Set<() => void>();

/** Calls back when any call finds that the host has ended the session; the answer stops it. */
export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Looks at a failure of any call: one that says that nobody is signed in locks the desk. */
export function noteSessionEnd(failure: Failure): void {
  if (failure.code !== 'NOT_SIGNED_IN') return;
  for (const listener of listeners) listener();
}
