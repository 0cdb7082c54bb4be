import { Input } from 'antd';
import type { BookletKind, CertificateHolder } from '#core/domain/cases/blanks.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { FailureNote } from '../../parts/failure-note.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PrinterSelect } from '../papers/printer-select.tsx';
import { CalibrationNote } from '../printers/calibration-note.tsx';
import type { Sending } from './use-send.ts';

interface SendFormProps {
  readonly who: CertificateHolder;
  readonly kind: BookletKind;
  readonly send: Sending;
}

/** The printed number of the booklet that lies in the printer, typed or scanned, and the printer. */
export function SendForm({ who, kind, send }: SendFormProps) {
  const { t } = useWords();
  const { printNumber, known } = send;
  return (
    <>
      {send.noBlanks ? <p role="alert">{t(`print.noBlanks.${kind}`)}</p> : null}
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
            onChange={(event) => send.type(tidyTypedNumber(event.target.value))}
          />
        )}
      </Field>
      <Field label={t('print.printer')}>{(id) => <PrinterSelect id={id} printers={send.printers} />}</Field>
      <CalibrationNote kind={kind} printers={send.printers} />
      <FailureNote failure={send.failure} />
    </>
  );
}
