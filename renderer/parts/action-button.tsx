import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Keycap } from '../hands/keycap.tsx';
import { useKeys } from '../hands/use-keys.ts';

interface ActionButtonProps {
  readonly children: ReactNode;
  readonly onAct: () => void;
  /** Name of the key that presses this button; it works while the button is enabled. */
  readonly shortcut?: string | undefined;
  readonly primary?: boolean;
  /** An act of refusal: red letters on white. */
  readonly grave?: boolean;
  readonly busy?: boolean;
  /** Why it cannot be pressed now; a button with a reason is dimmed. */
  readonly reason?: string | undefined;
  readonly label?: string;
  /** The path under which findings know what the button asks for. */
  readonly field?: string;
}

/** A button with the key that presses it drawn on it. */
export function ActionButton(props: ActionButtonProps) {
  const { children, onAct, shortcut, primary = false, grave = false, busy = false, reason, label, field } = props;
  const enabled = reason === undefined && !busy;
  useKeys(shortcut && enabled ? { [shortcut]: onAct } : {});
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      danger={grave}
      size="large"
      disabled={reason !== undefined}
      loading={busy}
      title={reason}
      aria-label={label}
      data-field={field}
      aria-keyshortcuts={shortcut}
      onClick={onAct}
    >
      <span>{children}</span>
      {shortcut ? <Keycap name={shortcut} /> : null}
    </Button>
  );
}
