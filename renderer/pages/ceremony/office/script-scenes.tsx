import { Button } from 'antd';
import { type CeremonyScript, sceneScreens } from '#core/domain/ceremony/records.ts';
import type { ScriptProblem } from '#core/domain/ceremony/script.ts';
import { changedAt, without } from '../../../parts/lists.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { moved, unknownAt } from './script-draft.ts';
import { ScriptText } from './script-text.tsx';

type Scenes = CeremonyScript['scenes'];

/** A piece of music that a part may name. */
export interface PieceOption {
  readonly id: string;
  readonly title: string;
}

interface ScriptScenesProps {
  readonly scenes: Scenes;
  readonly problems: readonly ScriptProblem[];
  readonly pieces: readonly PieceOption[];
  readonly onChange: (scenes: Scenes) => void;
  /** The part at which the typing is, for the preview. */
  readonly onShow: (index: number) => void;
}

const mostScenes = 20;

/** The parts of a script in their order: what the screen shows, what is said, which music belongs to it. */
export function ScriptScenes({ scenes, problems, pieces, onChange, onShow }: ScriptScenesProps) {
  const { t } = useWords();
  const add = () => {
    onChange([...scenes, { screen: 'welcome', title: '', say: '', music: null }]);
    onShow(scenes.length);
  };
  return (
    <div>
      <div className="row">
        <h2 className="grow">{t('script.scenes')}</h2>
        <Button disabled={scenes.length >= mostScenes} onClick={add}>
          {t('script.addScene')}
        </Button>
      </div>
      <ol>
        {scenes.map((scene, index) => (
          // Parts have no id; every field is drawn from the part at its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} className="script-scene" onFocus={() => onShow(index)}>
            <SceneHead
              scene={scene}
              index={index}
              count={scenes.length}
              pieces={pieces}
              wrong={unknownAt(problems, 'title', index).length > 0}
              set={(facts) => onChange(changedAt(scenes, index, facts))}
              onMove={(direction) => onChange(moved(scenes, index, direction))}
              onRemove={() => onChange(without(scenes, index))}
            />
            <ScriptText
              label={t('script.sayOf', { part: index + 1 })}
              field={`scenes.${index}.say`}
              longest={4000}
              value={scene.say}
              unknown={[...unknownAt(problems, 'title', index), ...unknownAt(problems, 'say', index)]}
              onChange={(say) => onChange(changedAt(scenes, index, { say }))}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface SceneHeadProps {
  readonly scene: Scenes[number];
  readonly index: number;
  readonly count: number;
  readonly pieces: readonly PieceOption[];
  readonly wrong: boolean;
  readonly set: (facts: Partial<Scenes[number]>) => void;
  readonly onMove: (direction: -1 | 1) => void;
  readonly onRemove: () => void;
}

function SceneHead({ scene, index, count, pieces, wrong, set, onMove, onRemove }: SceneHeadProps) {
  const { t } = useWords();
  const part = index + 1;
  return (
    <div className="script-scene-head">
      <span className="soft">{part}</span>
      <TextField
        label={t('script.titleOf', { part })}
        field={`scenes.${index}.title`}
        longest={40}
        placeholder={t('script.titleHint')}
        wrong={wrong}
        value={scene.title}
        onChange={(title) => set({ title: title ?? '' })}
      />
      <SelectField
        label={t('script.screenOf', { part })}
        field={`scenes.${index}.screen`}
        options={sceneScreens.map((value) => ({ value, label: t(`screenKind.${value}`) }))}
        value={scene.screen}
        onChange={(screen) => set({ screen })}
      />
      <SelectField
        label={t('script.musicOf', { part })}
        field={`scenes.${index}.music`}
        options={[
          { value: '', label: t('script.noMusic') },
          ...pieces.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={scene.music ?? ''}
        onChange={(id) => set({ music: id || null })}
      />
      <div className="row ceremony-acts">
        <Button size="small" disabled={index === 0} aria-label={t('script.upOf', { part })} onClick={() => onMove(-1)}>
          {t('script.up')}
        </Button>
        <Button
          size="small"
          disabled={index === count - 1}
          aria-label={t('script.downOf', { part })}
          onClick={() => onMove(1)}
        >
          {t('script.down')}
        </Button>
        <Button size="small" disabled={count === 1} aria-label={t('script.removeOf', { part })} onClick={onRemove}>
          {t('script.removePart')}
        </Button>
      </div>
    </div>
  );
}
