import { useState } from 'react';
import type { PaperOfferView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { type Act, useAct } from '../../api/use-act.ts';
import { type Printers, saveAsPdf, trayOf, usePrinters } from '../papers/use-printers.ts';
import { saveFile } from '../pdf/save-file.ts';

export interface PaperPrint {
  readonly act: Act;
  readonly printers: Printers;
  /** Nothing is spooled and the PDF is saved instead. */
  readonly toFile: boolean;
  /** Whether the paper went out from here. */
  readonly sent: boolean;
  readonly print: () => Promise<void>;
}

/** Prints the one paper that an answered request is about. */
export function usePaperPrint(caseId: string, offer: PaperOfferView, name: string): PaperPrint {
  const act = useAct();
  const printers = usePrinters();
  const [sent, setSent] = useState(false);
  const toFile = printers.chosen === saveAsPdf;
  const print = async () => {
    const done = await act.run(async () => {
      if (!toFile) return client.papers.print({ caseId, ...offer, printer: printers.chosen, ...trayOf(printers) });
      saveFile(await client.papers.pdf({ caseId, ...offer }), `${name}.pdf`);
      return { job: '' };
    });
    if (done) setSent(true);
  };
  return { act, printers, toFile, sent, print };
}
