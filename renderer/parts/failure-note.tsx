import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Failure } from '../api/failure.ts';
import { failureSentence } from '../words/failure-sentence.ts';
import { useWords } from '../words/use-words.tsx';

interface FailureNoteProps {
  readonly failure: Failure | undefined;
  readonly onClose?: () => void;
  /** What can be done about it, as a button. */
  readonly action?: ReactNode;
}

/** What went wrong and what to do; nothing where nothing did. */
export function FailureNote({ failure, onClose, action }: FailureNoteProps) {
  const { t } = useWords();
  if (!failure) return null;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={failureSentence(t, failure)}
      action={action}
      {...(onClose ? { closable: { closeIcon: true, 'aria-label': t('common.close') }, onClose } : {})}
    />
  );
}
