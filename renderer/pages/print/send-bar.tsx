import type { BookletKind } from '#core/domain/cases/blanks.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Sending } from './use-send.ts';

interface SendBarProps {
  readonly send: Sending;
  readonly kind: BookletKind;
  readonly busy: boolean;
}

/** The bar while a booklet is to be printed. */
export function SendBar({ send, kind, busy }: SendBarProps) {
  const { t } = useWords();
  const reason = send.known ? undefined : t(send.noBlanks ? `print.noBlanks.${kind}` : 'print.printNumberWrong');
  return (
    <>
      <span className="saved">{reason ? <span className="saved-reason">{reason}</span> : null}</span>
      <ActionButton primary shortcut="Control+Enter" busy={busy} reason={reason} onAct={send.send}>
        {t(send.toFile ? 'print.sendToFile' : 'print.send')}
      </ActionButton>
    </>
  );
}
