import { useState } from 'react';
import type { PrinterView } from '#core/contract/printers.ts';
import { client } from '../../api/client.ts';
import type { Failure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';

/** Stands in a list of printers for "save as PDF": nothing is spooled. */
export const saveAsPdf = '';
/** Stands in a list of trays for the one that the printer itself chooses. */
export const ownTray = '';

export interface Printers {
  readonly list: readonly PrinterView[];
  /** The chosen queue, or {@link saveAsPdf}. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  /** The chosen queue as the machine tells of it. */
  readonly printer: PrinterView | undefined;
  /** The chosen tray; none where the printer chooses. */
  readonly tray: string | undefined;
  readonly chooseTray: (tray: string) => void;
  readonly failure: Failure | undefined;
}

// Chosen once for the window: the couple's second booklet goes to the same printer and tray as the first.
let lastChosen: string | undefined;
const lastTrays = new Map<string, string>();

/** The print queues of this machine with the one and the tray that are chosen; the first one until somebody chooses. */
export function usePrinters(): Printers {
  const loaded = useLoad(() => client.printers.list(), []);
  const [picked, setPicked] = useState(lastChosen);
  const [trays, setTrays] = useState<ReadonlyMap<string, string>>(lastTrays);
  const list = loaded.data ?? [];
  const known = picked === saveAsPdf || list.some(({ id }) => id === picked);
  const chosen = known && picked !== undefined ? picked : (list[0]?.id ?? saveAsPdf);
  const printer = list.find(({ id }) => id === chosen);
  const tray = trays.get(chosen);
  const choose = (id: string) => {
    lastChosen = id;
    setPicked(id);
  };
  const chooseTray = (name: string) => {
    if (name === ownTray) lastTrays.delete(chosen);
    else lastTrays.set(chosen, name);
    setTrays(new Map(lastTrays));
  };
  return {
    ...{ list, chosen, choose, printer, chooseTray, failure: loaded.failure },
    tray: tray !== undefined && printer?.trays.includes(tray) ? tray : undefined,
  };
}

/** The tray as the host is told of it: not at all where the printer chooses. */
export function trayOf({ tray }: Pick<Printers, 'tray'>): { readonly tray?: string } {
  return tray ? { tray } : {};
}
