import { Select } from 'antd';
import { useWords } from '../../words/use-words.tsx';
import { type Printers, saveAsPdf } from './use-printers.ts';

/** Chooses a print queue, or saving as PDF. */
export function PrinterSelect({ printers, id }: { printers: Printers; id?: string }) {
  const { t } = useWords();
  const options = [
    ...printers.list.map((printer) => ({ value: printer.id, label: printer.label })),
    { value: saveAsPdf, label: t('print.saveAsPdf') },
  ];
  return (
    <Select
      {...(id ? { id } : {})}
      className="grow"
      aria-label={t('print.printer')}
      value={printers.chosen}
      options={options}
      onChange={printers.choose}
    />
  );
}
