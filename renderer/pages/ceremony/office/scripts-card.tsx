import { Button } from 'antd';
import type { CeremonyScript } from '#core/domain/ceremony/records.ts';
import { useWords } from '../../../words/use-words.tsx';
import { RecordTable } from './record-table.tsx';
import type { Removing } from './remove-record.tsx';
import { copyOf } from './script-draft.ts';

interface ScriptsCardProps {
  readonly scripts: readonly { readonly fileId: string; readonly record: CeremonyScript }[];
  readonly builtIn: CeremonyScript;
  readonly onType: (script: CeremonyScript) => void;
  readonly onRemove: (what: Removing) => void;
}

/** 颁证词: the scripts of the office, and the one that comes with the program as a beginning for them. */
export function ScriptsCard({ scripts, builtIn, onType, onRemove }: ScriptsCardProps) {
  const { t } = useWords();
  const copy = (script: CeremonyScript) =>
    onType(copyOf(script, crypto.randomUUID(), t('script.copyName', { name: script.name }).slice(0, 40)));
  const line = (script: CeremonyScript, isOwn: boolean) => ({
    key: script.id,
    name: script.name,
    facts: [t('script.parts', { count: script.scenes.length }), t(isOwn ? 'script.own' : 'script.builtIn')],
    more: (
      <Button size="small" aria-label={t('script.copyOf', { name: script.name })} onClick={() => copy(script)}>
        {t('script.copy')}
      </Button>
    ),
  });
  return (
    <RecordTable
      title={t('script.title')}
      hint={t('script.hint')}
      none=""
      columns={[t('script.name'), t('script.scenes'), t('script.source')]}
      head={<Button onClick={() => copy(builtIn)}>{t('script.add')}</Button>}
      lines={[
        ...scripts.map(({ fileId, record }) => ({
          ...line(record, true),
          onChange: () => onType(record),
          onRemove: () => onRemove({ kind: 'ceremony-script' as const, fileId, name: record.name }),
        })),
        line(builtIn, false),
      ]}
    />
  );
}
