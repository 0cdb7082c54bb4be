import { createContext, type ReactNode, useContext } from 'react';
import type { CaseStep } from '../../app/routes.ts';

/** The steps on top of a case, and which of them can be looked at. */
export interface Trail {
  readonly steps: readonly CaseStep[];
  readonly open: readonly CaseStep[];
  /** What the matter puts into the head, beside the title. */
  readonly head?: ReactNode;
}

const Context = createContext<Trail>({ steps: [], open: [] });

/** Gives the steps of the case to the frames of its pages. */
export const TrailProvider = Context.Provider;

/** The steps of the case on this page. */
export function useTrail(): Trail {
  return useContext(Context);
}
