import { Input } from 'antd';
import { useState } from 'react';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { FilePick } from '../../../parts/file-pick.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { fileSize } from '../../attachments/file-size.ts';
import { RecordTable } from './record-table.tsx';
import type { Removing } from './remove-record.tsx';

interface MusicFilesProps {
  readonly pieces: readonly { readonly id: string; readonly title: string; readonly bytesLength: number }[];
  readonly onAdded: () => void;
  readonly onRemove: (what: Removing) => void;
}

const longestTitle = 40;

/** The name of a file without its ending, as the title of its music. */
function titleOf(file: File): string {
  return file.name
    .replace(/\.[^.]*$/, '')
    .trim()
    .slice(0, longestTitle);
}

/** 音乐: the first nine are played by their digit. */
export function MusicFiles({ pieces, onAdded, onRemove }: MusicFilesProps) {
  const { t } = useWords();
  const act = useAct();
  const [title, setTitle] = useState('');
  const add = async (file: File) => {
    const named = title.trim() || titleOf(file) || file.name.slice(0, longestTitle);
    if (!(await act.run(() => client.ceremony.addMusic({ id: crypto.randomUUID(), title: named, file })))) return;
    setTitle('');
    onAdded();
  };
  return (
    <>
      <RecordTable
        title={t('music.title')}
        hint={t('music.hint')}
        none={t('music.none')}
        columns={[t('music.name'), t('music.key'), t('music.size')]}
        head={
          <div className="row">
            <Input
              aria-label={t('music.newName')}
              placeholder={t('music.newName')}
              maxLength={longestTitle}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
            <FilePick
              label={t('music.add')}
              accept=".wav,.ogg,.mp3,.flac,audio/wav,audio/ogg,audio/mpeg,audio/flac"
              onPick={(file) => void add(file)}
            />
          </div>
        }
        lines={pieces.map((piece, index) => ({
          key: piece.id,
          name: piece.title,
          facts: [index < 9 ? String(index + 1) : '', fileSize(piece.bytesLength)],
          onRemove: () => onRemove({ kind: 'music', id: piece.id, name: piece.title }),
        }))}
      />
      <FailureNote failure={act.failure} onClose={act.clear} />
    </>
  );
}
