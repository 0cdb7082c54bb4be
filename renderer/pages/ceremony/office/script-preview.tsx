import type { CeremonyScript } from '#core/domain/ceremony/records.ts';
import { fillText } from '#core/domain/ceremony/script.ts';
import { useSession } from '../../../app/desk.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { SceneView } from '../../../screen/scene-view.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { isShowable, sceneOf } from '../run/scene-message.ts';

/** Invented names, long and short, so that a script is seen with both. */
const sampleNames = { man: '王一鸣', woman: '阿依努尔·买买提' } as const;

interface ScriptPreviewProps {
  readonly script: CeremonyScript;
  readonly index: number;
  readonly onShow: (index: number) => void;
}

/** A part as the big screen shows it and as the officiant says it, with sample names (虚构). */
export function ScriptPreview({ script, index, onShow }: ScriptPreviewProps) {
  const { t } = useWords();
  const { today, office, account } = useSession();
  const part = script.scenes[index];
  if (!part) return null;
  const facts = { ...sampleNames, on: today, officiant: null, displayName: account.displayName, office: office.name };
  const scene = sceneOf(part.screen, script.vow, facts);
  const showable = isShowable(scene);
  return (
    <section className="card script-preview" aria-label={t('script.preview')}>
      <div className="row">
        <h2>{t('script.preview')}</h2>
        <SelectField
          label={t('script.previewPart')}
          field="preview"
          options={script.scenes.map(({ title }, at) => ({ value: String(at), label: `${at + 1} ${title}` }))}
          value={String(index)}
          onChange={(at) => onShow(Number(at))}
        />
      </div>
      <div className="run-picture">
        <SceneView scene={showable ? scene : { scene: 'rest', registry: office.name }} />
      </div>
      {showable ? null : (
        <p className="small run-warning" role="alert">
          {t('ceremonyRun.refused')}
        </p>
      )}
      <p className="script-preview-say">{fillText(part.say, facts)}</p>
      <p className="soft small">{t('script.previewNote')}</p>
    </section>
  );
}
