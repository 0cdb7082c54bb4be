import { Input } from 'antd';
import { useState } from 'react';
import type { CaseView } from '#core/contract/shapes.ts';
import { isPrintNumber } from '#core/domain/cases/blanks.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';
import { client } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OpenCase } from '../case/use-case.ts';
import { PrinterSelect } from '../papers/printer-select.tsx';
import { type Printers, saveAsPdf } from '../papers/use-printers.ts';
import { saveFile } from '../pdf/save-file.ts';

interface SendFormProps {
  readonly who: PartyRole;
  readonly view: CaseView;
  readonly opened: OpenCase;
  readonly printers: Printers;
  /** Grows when a booklet is spoiled, so that the next blank is asked for again. */
  readonly spoiledCount: number;
}

/** The printed number of the booklet in the printer, the printer, and off it goes. */
export function SendForm({ who, view, opened, printers, spoiledCount }: SendFormProps) {
  const { t } = useWords();
  const next = useLoad(() => client.certificates.nextBlank(), [spoiledCount, who]);
  const [typed, setTyped] = useState<string>();
  const printNumber = typed ?? next.data?.printNumber ?? '';
  const known = isPrintNumber(printNumber);
  const file = printers.chosen === saveAsPdf;
  const send = () =>
    void opened.doAct(async (ids) => {
      const printer = file ? null : printers.chosen;
      const sent = await client.certificates.send({ ...ids, party: who, printNumber, printer });
      if (file) saveFile(sent.pdf, `${view.number ?? ''}-${printNumber}.pdf`);
      return sent.view;
    });
  return (
    <>
      {next.data === null ? <p role="alert">{t('print.noBlanks')}</p> : null}
      <Field
        label={t('print.printNumber')}
        hint={t('print.printNumberHint')}
        error={printNumber === '' || known ? undefined : t('print.printNumberWrong')}
      >
        {(id, note) => (
          <Input
            id={id}
            className="print-number"
            data-field={`${who}.printNumber`}
            aria-describedby={note}
            autoComplete="off"
            maxLength={16}
            value={printNumber}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setTyped(tidyTypedNumber(event.target.value))}
          />
        )}
      </Field>
      <Field label={t('print.printer')}>{(id) => <PrinterSelect id={id} printers={printers} />}</Field>
      <FailureNote failure={next.failure ?? printers.failure} />
      <div className="row row-end">
        <ActionButton
          primary
          shortcut="Control+Enter"
          busy={opened.act.busy}
          reason={known ? undefined : t('print.printNumberWrong')}
          onAct={send}
        >
          {t(file ? 'print.sendToFile' : 'print.send')}
        </ActionButton>
      </div>
    </>
  );
}
