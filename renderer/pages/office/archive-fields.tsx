import { Input, InputNumber } from 'antd';
import type { OfficeView } from '#core/contract/shapes.ts';
import { defaultArchiveSettings } from '#core/domain/archive/settings.ts';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OfficePartProps } from './office-fields.tsx';

type ArchiveSettings = NonNullable<OfficeView['archive']>;

const { fondsNumber, fondsName, catalogueNumber, boxCapacityPages } = defaultArchiveSettings;
const usual: ArchiveSettings = { fondsNumber, fondsName, catalogueNumber, boxCapacityPages };

/** 全宗号, 全宗名称, 目录号 and how many pages a box takes: what stands on stamps, spines and catalogues. */
export function ArchiveFields({ office, onChange }: OfficePartProps) {
  const { t } = useWords();
  const archive = office.archive ?? usual;
  const change = (part: Partial<ArchiveSettings>) => onChange({ archive: { ...archive, ...part } });
  return (
    <section className="card stack" aria-labelledby="office-archive">
      <h2 id="office-archive">{t('office.archive')}</h2>
      {(['fondsNumber', 'fondsName', 'catalogueNumber'] as const).map((name) => (
        <Field key={name} label={t(`office.${name}`)}>
          {(id) => (
            <Input
              id={id}
              maxLength={name === 'fondsName' ? 60 : 20}
              value={archive[name]}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t('office.boxCapacityPages')} hint={t('office.boxHint')}>
        {(id) => (
          <InputNumber
            id={id}
            min={20}
            max={2000}
            precision={0}
            value={archive.boxCapacityPages}
            onChange={(pages) => change({ boxCapacityPages: pages ?? usual.boxCapacityPages })}
          />
        )}
      </Field>
    </section>
  );
}
