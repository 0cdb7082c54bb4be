import { Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { standsStill } from '#core/domain/printing/printer.ts';
import { useWords } from '../../words/use-words.tsx';
import { ownTray, type Printers, saveAsPdf } from './use-printers.ts';

/** A closed list opens at Enter, whatever is held with it; but Ctrl Enter is the page's own key, and goes to the page. */
function leaveToPage(event: KeyboardEvent): void {
  if (!event.ctrlKey) return;
  event.preventDefault();
  event.stopPropagation();
  dispatchEvent(new window.KeyboardEvent('keydown', event.nativeEvent));
}

/** Chooses a print queue and one of its trays, or saving as PDF. A queue that stands still says so. */
export function PrinterSelect({ printers, id }: { printers: Printers; id?: string }) {
  const { t } = useWords();
  const { printer } = printers;
  const options = [
    ...printers.list.map(({ id: value, label, state }) => ({
      value,
      label: standsStill(state) ? t('printers.labelWithState', { label, state: t(`printers.state.${state}`) }) : label,
    })),
    { value: saveAsPdf, label: t('print.saveAsPdf') },
  ];
  return (
    <span className="row grow" onKeyDownCapture={leaveToPage}>
      <Select
        {...(id ? { id } : {})}
        className="grow"
        aria-label={t('print.printer')}
        value={printers.chosen}
        options={options}
        onChange={printers.choose}
      />
      {printer && printer.trays.length > 0 ? (
        <Select
          className="grow"
          aria-label={t('printers.tray')}
          value={printers.tray ?? ownTray}
          options={[
            { value: ownTray, label: t('printers.ownTray') },
            ...printer.trays.map((tray) => ({ value: tray, label: tray })),
          ]}
          onChange={printers.chooseTray}
        />
      ) : null}
    </span>
  );
}
