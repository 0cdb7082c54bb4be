import { Button, Input } from 'antd';
import { useState } from 'react';
import type { CeremonyScript } from '#core/domain/ceremony/records.ts';
import { scriptFields } from '#core/domain/ceremony/script.ts';
import { client } from '../../../api/client.ts';
import { useAct } from '../../../api/use-act.ts';
import { ActionButton } from '../../../parts/action-button.tsx';
import { FailureNote } from '../../../parts/failure-note.tsx';
import { Field } from '../../../parts/field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { photoLines, readScript, unknownAt } from './script-draft.ts';
import { ScriptPreview } from './script-preview.tsx';
import { type PieceOption, ScriptScenes } from './script-scenes.tsx';
import { ScriptText } from './script-text.tsx';

interface ScriptFormProps {
  readonly first: CeremonyScript;
  readonly others: readonly CeremonyScript[];
  readonly pieces: readonly PieceOption[];
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** A script (颁证词) as it is typed, with its look on the big screen and with sample names beside it. */
export function ScriptForm({ first, others, pieces, onKept, onClose }: ScriptFormProps) {
  const { t } = useWords();
  const act = useAct();
  const [draft, setDraft] = useState(first);
  const [photos, setPhotos] = useState(first.photos.join('\n'));
  const [shown, setShown] = useState(0);
  const change = (facts: Partial<CeremonyScript>) => setDraft((before) => ({ ...before, ...facts }));
  const { script, problems } = readScript(draft, others);
  const taken = problems.some(({ code }) => code === 'name-taken');
  const reason =
    (!script && t('ceremonyOffice.missing')) ||
    (taken && t('script.nameTaken')) ||
    (problems.length > 0 && t('script.unknownSome', { count: problems.length })) ||
    undefined;
  const keep = async () => {
    if (!script || reason) return;
    if (await act.run(() => client.ceremony.saveScript({ id: crypto.randomUUID(), script }))) onKept();
  };
  return (
    <>
      <div className="script-editor">
        <section className="card stack" aria-label={t('script.title')}>
          <Field label={t('script.name')} error={taken ? t('script.nameTaken') : undefined}>
            {(id) => (
              <Input
                id={id}
                data-field="name"
                maxLength={40}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          <p className="soft small script-fields">
            {t('script.fields')}
            {scriptFields.map((field) => (
              <code key={field}>{`{${field}}`}</code>
            ))}
          </p>
          <ScriptScenes
            scenes={draft.scenes}
            problems={problems}
            pieces={pieces}
            onChange={(scenes) => change({ scenes: [...scenes] })}
            onShow={setShown}
          />
          <h2>{t('script.vow')}</h2>
          <div className="field-pair">
            {(['man', 'woman'] as const).map((who) => (
              <ScriptText
                key={who}
                label={t(`script.vow.${who}`)}
                field={`vow.${who}`}
                longest={400}
                value={draft.vow[who]}
                unknown={unknownAt(problems, `vow-${who}`)}
                onChange={(text) => change({ vow: { ...draft.vow, [who]: text } })}
              />
            ))}
          </div>
          <ScriptText
            label={t('script.photos')}
            hint={t('script.photosHint')}
            field="photos"
            longest={800}
            value={photos}
            unknown={unknownAt(problems, 'photo')}
            onChange={(text) => {
              setPhotos(text);
              change({ photos: photoLines(text) });
            }}
          />
        </section>
        <ScriptPreview script={draft} index={Math.min(shown, draft.scenes.length - 1)} onShow={setShown} />
      </div>
      <FailureNote failure={act.failure} onClose={act.clear} />
      <div className="card row ceremony-bar">
        <Button size="large" onClick={onClose}>
          {t('common.back')}
        </Button>
        <span className="grow soft small">{reason ?? ''}</span>
        <ActionButton primary shortcut="Control+Enter" busy={act.busy} reason={reason} onAct={() => void keep()}>
          {t('script.keep')}
        </ActionButton>
      </div>
    </>
  );
}
