import type { KeyboardEvent, ReactNode } from 'react';
import { isInputMethod } from '../../hands/key-name.ts';

interface RowKeysProps {
  /** What the row is called: 财产第 1 项. */
  readonly label: string;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One row of a list that is typed: Enter adds a row after it, Ctrl Delete takes it away. */
export function RowKeys({ label, onAdd, onRemove, children }: RowKeysProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInputMethod(event.nativeEvent) || event.altKey || event.shiftKey) return;
    const inText = event.target instanceof HTMLTextAreaElement;
    const inField = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && !event.ctrlKey && inField) {
      event.preventDefault();
      onAdd();
    }
    if (event.key === 'Delete' && event.ctrlKey && (inField || inText)) {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <li className="terms-row" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </li>
  );
}
