import { Button, Select } from 'antd';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { failureSentence } from '../../words/failure-sentence.ts';
import { useWords } from '../../words/use-words.tsx';
import type { AttachmentKind } from './attachment-groups.ts';
import type { Sending } from './use-sending.ts';

interface AddFilesProps {
  readonly kinds: readonly AttachmentKind[];
  /** The paper that is meant unless another is chosen. */
  readonly likely: AttachmentKind | undefined;
  readonly sending: Sending;
}

/** A file dropped beside its place would make the window open it. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
}

/** Adds scans: the paper is chosen first, then files from the disk or dropped here. */
export function AddFiles({ kinds, likely, sending }: AddFilesProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState<string>();
  const [over, setOver] = useState(false);
  useNoStrayDrops();
  const kind = kinds.find((known) => known.code === code) ?? likely;
  if (!kind) return null;
  const { progress, refused } = sending;
  const take = async (files: Iterable<File>) => {
    await sending.send([...files], kind);
    setCode(undefined);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <section
      className="attachment-add"
      aria-label={t('attachment.add')}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <div className="row">
        <Select
          className="attachment-kind"
          aria-label={t('attachment.paper')}
          showSearch={{ optionFilterProp: 'label' }}
          options={kinds.map((known) => ({ value: known.code, label: known.title }))}
          value={kind.code}
          onChange={setCode}
        />
        <Button disabled={progress !== undefined} onClick={() => input.current?.click()}>
          {t('attachment.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={t('attachment.choose')}
          accept="image/jpeg,image/png,application/pdf"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same files may be chosen again after a refusal.
            event.target.value = '';
            void take(files);
          }}
        />
        <span className="soft small grow attachment-hint" role="status">
          {progress ? t('attachment.sending', progress) : t('attachment.dropHint')}
        </span>
      </div>
      {refused.length > 0 ? (
        <div className="attachment-refused" role="alert">
          <ul>
            {refused.map(({ name, failure }) => (
              <li key={name}>
                <strong>{name}</strong> {failureSentence(t, failure)}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={sending.clear}>
            {t('common.close')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
