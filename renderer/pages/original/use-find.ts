import { useEffect, useState } from 'react';
import type { CaseSummaryView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { type Failure, readFailure } from '../../api/failure.ts';
import { noteSessionEnd } from '../../api/session-end.ts';

const askAfter = 250;
/** Fewer letters than this are no question. */
export const shortestQuestion = 2;

/** What the register answered to a question; `lines` undefined while nothing was asked or nothing came yet. */
export interface Found {
  readonly lines: readonly CaseSummaryView[] | undefined;
  readonly failure: Failure | undefined;
}

/** Looks into the register by number, identity number or name, a moment after the last letter. */
export function useFind(text: string): Found {
  const asked = text.trim();
  const [found, setFound] = useState<Found & { readonly asked: string }>();
  useEffect(() => {
    if (asked.length < shortestQuestion) return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      client.cases.find({ text: asked }, { signal: asking.signal }).then(
        (lines) => setFound({ asked, lines, failure: undefined }),
        (error: unknown) => {
          if (asking.signal.aborted) return;
          const failure = readFailure(error);
          noteSessionEnd(failure);
          setFound({ asked, lines: undefined, failure });
        },
      );
    }, askAfter);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [asked]);
  return found?.asked === asked ? found : { lines: undefined, failure: undefined };
}
