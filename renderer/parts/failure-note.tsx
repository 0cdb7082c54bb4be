import { Alert } from 'antd';
import type { Failure } from '../api/failure.ts';
import { failureSentence } from '../words/failure-sentence.ts';
import { useWords } from '../words/use-words.tsx';

interface FailureNoteProps {
  readonly failure: Failure | undefined;
  readonly onClose?: () => void;
}

/** What went wrong and what to do; nothing where nothing did. */
export function FailureNote({ failure, onClose }: FailureNoteProps) {
  const { t } = useWords();
  if (!failure) return null;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={failureSentence(t, failure)}
      {...(onClose ? { closable: { closeIcon: true, 'aria-label': t('common.close') }, onClose } : {})}
    />
  );
}
