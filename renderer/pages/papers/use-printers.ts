import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Failure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';

/** Stands in a list of printers for "save as PDF": nothing is spooled. */
export const saveAsPdf = '';

export interface Printers {
  readonly list: readonly { readonly id: string; readonly label: string }[];
  /** The chosen queue, or {@link saveAsPdf}. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly failure: Failure | undefined;
}

// Chosen once for the window: the couple's second booklet goes to the same printer as the first.
let lastChosen: string | undefined;

/** The print queues of this machine and the one chosen; the first one until somebody chooses. */
export function usePrinters(): Printers {
  const loaded = useLoad(() => client.papers.printers(), []);
  const [picked, setPicked] = useState(lastChosen);
  const list = loaded.data ?? [];
  const known = picked === saveAsPdf || list.some(({ id }) => id === picked);
  const chosen = known && picked !== undefined ? picked : (list[0]?.id ?? saveAsPdf);
  const choose = (id: string) => {
    lastChosen = id;
    setPicked(id);
  };
  return { list, chosen, choose, failure: loaded.failure };
}
