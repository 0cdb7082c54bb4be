import type { KeyboardEvent, ReactNode } from 'react';
import { isInputMethod } from '../hands/key-name.ts';

interface RowKeysProps {
  /** What the row is called: 财产第 1 项. */
  readonly label: string;
  /** Enter: the next row, a new one at the end or after this one. */
  readonly onEnter: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** One row of a list that is typed: Enter goes on to the next, Ctrl Delete takes it away. */
export function RowKeys({ label, onEnter, onRemove, children, className = 'terms-row' }: RowKeysProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInputMethod(event.nativeEvent) || event.altKey || event.shiftKey) return;
    const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Enter' && !event.ctrlKey && inField) {
      event.preventDefault();
      onEnter();
    }
    if (event.key === 'Delete' && event.ctrlKey && inField) {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <li className={className} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </li>
  );
}
