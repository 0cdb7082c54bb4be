import { Modal } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { KeyWall } from '../hands/key-wall.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  readonly width?: number;
}

const controls = 'input:not([hidden]):not(:disabled), textarea, button, [tabindex="0"]';

/** Puts the focus where the work is: the chosen control of the dialog, else its first one. */
function FirstFocus({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focus = () => {
      // A quick hand is already at a field: what it types must not land in another.
      if (body.current?.contains(document.activeElement)) return;
      const chosen = body.current?.querySelector<HTMLElement>('input[type="radio"]:checked');
      (chosen ?? body.current?.querySelector<HTMLElement>(controls))?.focus();
    };
    // The dialog takes the focus itself when it has opened; this comes after.
    const timer = setTimeout(focus, 60);
    return () => clearTimeout(timer);
  }, []);
  return <div ref={body}>{children}</div>;
}

/** A dialog over the page. Its buttons stand in `footer`; Esc closes it; keys of the page below are kept out. */
export function Dialog({ title, children, onClose, footer = null, width = 560 }: DialogProps) {
  return (
    <Modal
      open
      title={title}
      footer={footer ? <div className="row dialog-foot">{footer}</div> : null}
      width={width}
      centered
      mask={{ closable: false }}
      transitionName=""
      maskTransitionName=""
      onCancel={onClose}
    >
      <KeyWall />
      <FirstFocus>{children}</FirstFocus>
    </Modal>
  );
}
