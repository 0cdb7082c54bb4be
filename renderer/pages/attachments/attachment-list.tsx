import { Button } from 'antd';
import type { AttachmentLineView } from '#core/contract/shapes.ts';
import { listTime } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import type { AttachmentGroup } from './attachment-groups.ts';
import { fileSize } from './file-size.ts';

interface AttachmentListProps {
  readonly groups: readonly AttachmentGroup[];
  readonly busy: boolean;
  /** The scan that is marked for removal and can be taken back. */
  readonly pending: string | undefined;
  readonly onOpen: (line: AttachmentLineView) => void;
  /** Absent where nothing may be removed any more. */
  readonly onRemove: ((id: string) => void) | undefined;
  readonly onUndo: () => void;
}

/** Scans by their paper, with pages and size; each can be looked at, and removed with a way back. */
export function AttachmentList({ groups, busy, pending, onOpen, onRemove, onUndo }: AttachmentListProps) {
  const { t } = useWords();
  return (
    <ul className="attachment-groups">
      {groups.map(({ code, title, lines }) => (
        <li key={code}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line, index) => (
              <li key={line.id} className="attachment-line" data-removed={line.id === pending || undefined}>
                <span className="grow">
                  <span>{t('attachment.scan', { index: index + 1 })}</span>
                  <span className="soft small attachment-facts">
                    {t('attachment.facts', {
                      pages: line.pages,
                      size: fileSize(line.bytesLength),
                      time: listTime(line.addedAt),
                      by: line.addedBy,
                    })}
                  </span>
                </span>
                {line.id === pending ? (
                  <>
                    <span className="soft small" role="status">
                      {t('attachment.removed')}
                    </span>
                    <Button size="small" onClick={onUndo}>
                      {t('attachment.undo')}
                    </Button>
                  </>
                ) : (
                  <>
                    <Button
                      size="small"
                      disabled={busy}
                      aria-label={t('attachment.openOne', { paper: title, index: index + 1 })}
                      onClick={() => onOpen(line)}
                    >
                      {t('paper.open')}
                    </Button>
                    {onRemove ? (
                      <Button
                        size="small"
                        aria-label={t('attachment.removeOne', { paper: title, index: index + 1 })}
                        onClick={() => onRemove(line.id)}
                      >
                        {t('attachment.remove')}
                      </Button>
                    ) : null}
                  </>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
