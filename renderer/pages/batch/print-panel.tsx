import { Input } from 'antd';
import { useState } from 'react';
import { isPrintNumber } from '#core/domain/cases/blanks.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { mostSheets } from '#core/domain/printing/job.ts';
import { client } from '../../api/client.ts';
import type { Act } from '../../api/use-act.ts';
import { useLoad } from '../../api/use-load.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PrinterSelect } from '../papers/printer-select.tsx';
import { saveAsPdf, trayOf, usePrinters } from '../papers/use-printers.ts';
import { saveFile } from '../pdf/save-file.ts';
import { CalibrationNote } from '../printers/calibration-note.tsx';
import { BatchFrame } from './batch-frame.tsx';
import { CouplesTable } from './couples-table.tsx';
import { FormsCard } from './forms-card.tsx';
import { dueParties, rangesOf, type SplitCouples } from './split-couples.ts';

interface PrintPanelProps {
  readonly split: SplitCouples;
  /** The page's own, for what went wrong must be read after the booklets have moved on to the next step. */
  readonly act: Act;
  readonly onSent: () => void;
}

const kind = 'marriage-certificate';
const none = new Map();

/** 打印: the booklets of the chosen couples as one job, his and hers together, on the blanks that lie in the tray. */
export function PrintPanel({ split: { toPrint }, act, onSent }: PrintPanelProps) {
  const { t } = useWords();
  const printers = usePrinters();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const couples = toPrint.filter(({ id }) => !left.has(id));
  const owners = couples.flatMap((line) => dueParties(line).map((party) => ({ caseId: line.id, party })));
  const want = owners.length;
  const from = isPrintNumber(typed) ? { from: typed } : {};
  // As many as one job can take, so that a couple more or less asks for nothing anew.
  const blanks = useLoad(
    () => client.certificates.nextBlanks({ kind, limit: mostSheets, ...from }),
    [from.from, toPrint.length],
  );
  const numbers = (blanks.data ?? []).slice(0, want).map(({ printNumber }) => printNumber);
  const toFile = printers.chosen === saveAsPdf;
  const send = async () => {
    const sheets = owners.map((owner, index) => ({
      ...owner,
      printNumber: numbers[index] ?? '',
      eventId: crypto.randomUUID(),
    }));
    const printer = toFile ? null : printers.chosen;
    const sent = await act.run(() =>
      client.batch.print({ id: crypto.randomUUID(), sheets, printer, ...trayOf(printers) }),
    );
    if (sent && toFile) saveFile(sent.pdf, `${numbers[0] ?? ''}-${numbers.at(-1) ?? ''}.pdf`);
    setTyped('');
    // a printer that refused leaves the booklets "sent": they are asked about in the next step
    onSent();
  };
  const reason = whyNot();
  function whyNot(): string | undefined {
    if (want === 0) return t('batch.chooseFirst');
    if (want > mostSheets) return t('batch.tooMany', { most: mostSheets, want });
    if (typed !== '' && !isPrintNumber(typed)) return t('print.printNumberWrong');
    return numbers.length < want ? t('batch.tooFew', { have: numbers.length, want }) : undefined;
  }
  return (
    <BatchFrame
      failure={blanks.failure ?? printers.failure}
      bar={
        <>
          <span className="grow saved-reason">{want === 0 ? '' : reason}</span>
          <ActionButton primary shortcut="Control+Enter" busy={act.busy} reason={reason} onAct={() => void send()}>
            {t(toFile ? 'batch.toFile' : 'batch.print', { count: want })}
          </ActionButton>
        </>
      }
    >
      {toPrint.length === 0 ? <p className="card soft">{t('batch.nothingToPrint')}</p> : null}
      {toPrint.length > 0 ? (
        <div className="batch-print">
          <section className="card">
            <CouplesTable
              lines={toPrint}
              chosen={new Set(couples.map(({ id }) => id))}
              onChoose={(next) => setLeft(new Set(toPrint.map(({ id }) => id).filter((id) => !next.has(id))))}
              failures={none}
              disabled={act.busy}
            />
          </section>
          <div className="stack">
            <section className="card stack">
              <Field label={t('batch.firstNumber')} hint={t('batch.firstNumberHint')}>
                {(id, note) => (
                  <Input
                    id={id}
                    className="print-number"
                    data-field="batch.firstNumber"
                    aria-describedby={note}
                    autoComplete="off"
                    maxLength={16}
                    value={typed === '' ? (numbers[0] ?? '') : typed}
                    onFocus={(event) => event.currentTarget.select()}
                    onChange={(event) => setTyped(tidyTypedNumber(event.target.value))}
                  />
                )}
              </Field>
              {numbers.length > 0 ? (
                <p>
                  {t('batch.numbers', { ranges: rangesOf(numbers).join(t('common.listComma')), count: numbers.length })}
                </p>
              ) : null}
              <Field label={t('print.printer')}>{(id) => <PrinterSelect id={id} printers={printers} />}</Field>
              <CalibrationNote kind={kind} printers={printers} />
            </section>
            <FormsCard caseIds={couples.map(({ id }) => id)} />
          </div>
        </div>
      ) : null}
    </BatchFrame>
  );
}
