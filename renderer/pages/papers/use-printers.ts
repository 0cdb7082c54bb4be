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

/** What is printed: booklets and forms that go in a row have a printer and a tray of their own. */
export type PrintUse = 'one' | 'forms-in-a-row';

interface Chosen {
  printer: string | undefined;
  readonly trays: Map<string, string>;
}

// Chosen once for the window: the couple's second booklet goes to the same printer and tray as the first.
const lastChoices: Readonly<Record<PrintUse, Chosen>> = {
  one: { printer: undefined, trays: new Map() },
  'forms-in-a-row': { printer: undefined, trays: new Map() },
};

/** The print queues of this machine with the one and the tray that are chosen; the first one until somebody chooses. */
export function usePrinters(use: PrintUse = 'one'): Printers {
  const last = lastChoices[use];
  const loaded = useLoad(() => client.printers.list(), []);
  const [picked, setPicked] = useState(last.printer);
  const [trays, setTrays] = useState<ReadonlyMap<string, string>>(last.trays);
  const list = loaded.data ?? [];
  const known = picked === saveAsPdf || list.some(({ id }) => id === picked);
  const chosen = known && picked !== undefined ? picked : (list[0]?.id ?? saveAsPdf);
  const printer = list.find(({ id }) => id === chosen);
  const tray = trays.get(chosen);
  const choose = (id: string) => {
    last.printer = id;
    setPicked(id);
  };
  const chooseTray = (name: string) => {
    if (name === ownTray) last.trays.delete(chosen);
    else last.trays.set(chosen, name);
    setTrays(new Map(last.trays));
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
