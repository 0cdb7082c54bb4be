import { useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { type BookletKind, type CertificateHolder, isPrintNumber } from '#core/domain/cases/blanks.ts';
import { client } from '../../api/client.ts';
import type { Failure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import type { OpenCase } from '../case/use-case.ts';
import { type Printers, saveAsPdf, trayOf, usePrinters } from '../papers/use-printers.ts';
import { saveFile } from '../pdf/save-file.ts';
import { holderPaper } from './holder-paper.ts';

/** What is about to be sent to the printer, and the sending. */
export interface Sending {
  readonly printNumber: string;
  readonly type: (printNumber: string) => void;
  /** Whether the printed number can be one. */
  readonly known: boolean;
  readonly noBlanks: boolean;
  readonly printers: Printers;
  readonly failure: Failure | undefined;
  /** Whether nothing is spooled and the PDF is saved instead. */
  readonly toFile: boolean;
  readonly send: () => void;
}

/** The next booklet: the lowest blank in stock until another number is typed, the printer, and the sending. */
export function useSend(view: CaseView, opened: OpenCase, kind: BookletKind, who: CertificateHolder): Sending {
  const printers = usePrinters();
  const spoiled = holderPaper(view, who).spoiled.length;
  const next = useLoad(() => client.certificates.nextBlanks({ kind, limit: 1 }), [kind, spoiled, who]);
  // What was typed belongs to one booklet; the next one, or the one after a spoiled one, is asked for anew.
  const booklet = `${who} ${spoiled}`;
  const [typed, setTyped] = useState<{ booklet: string; printNumber: string }>();
  const printNumber = typed?.booklet === booklet ? typed.printNumber : (next.data?.[0]?.printNumber ?? '');
  const toFile = printers.chosen === saveAsPdf;
  const send = async () => {
    const went = await opened.doAct(async (ids) => {
      const printer = toFile ? null : printers.chosen;
      const sent = await client.certificates.send({ ...ids, party: who, printNumber, printer, ...trayOf(printers) });
      if (toFile) saveFile(sent.pdf, `${view.number ?? ''}-${printNumber}.pdf`);
      return sent.view;
    });
    // A printer that refused leaves the booklet "sent": the page asks about the paper, beside what went wrong.
    if (!went) opened.reload();
  };
  return {
    printNumber,
    type: (number) => setTyped({ booklet, printNumber: number }),
    known: isPrintNumber(printNumber),
    noBlanks: next.data?.length === 0,
    printers,
    failure: next.failure ?? printers.failure,
    toFile,
    send: () => void send(),
  };
}
