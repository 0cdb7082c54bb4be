import { useEffect, useState } from 'react';
import { client } from '../../api/client.ts';

/** Whether every character of a name can be printed: nothing known yet, or those that cannot. */
export type GlyphAnswer = { readonly missing: readonly string[] } | undefined;

const askAfter = 300;

/** Asks the host, a moment after the last letter, which characters of a name no certificate font has. */
export function useMissingGlyphs(text: string): GlyphAnswer {
  const [answer, setAnswer] = useState<{ text: string; missing: readonly string[] }>();
  useEffect(() => {
    if (text === '') return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      client.papers.missingGlyphs({ text }, { signal: asking.signal }).then(
        ({ characters }) => setAnswer({ text, missing: characters }),
        // Without an answer nothing is promised; the print asks again before anything moves.
        () => undefined,
      );
    }, askAfter);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text]);
  return answer?.text === text && text !== '' ? { missing: answer.missing } : undefined;
}
