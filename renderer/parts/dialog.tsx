import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { KeyWall } from '../hands/key-wall.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  readonly width?: number;
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
      maskClosable={false}
      transitionName=""
      maskTransitionName=""
      onCancel={onClose}
    >
      <KeyWall />
      {children}
    </Modal>
  );
}
