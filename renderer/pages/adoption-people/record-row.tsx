import type { Questioned } from '#core/domain/adoption-law/questioning.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';

interface RecordRowProps {
  readonly who: string;
  readonly path: string;
  readonly record: Questioned;
  readonly change: (field: string, facts: Partial<Questioned>) => void;
}

const fields = ['by', 'recorder', 'place'] as const;

/** 询问人、记录人、地点 of one questioning. */
export function RecordRow({ who, path, record, change }: RecordRowProps) {
  const { t } = useWords();
  return (
    <div className="row record-row">
      {fields.map((field) => (
        <TextField
          key={field}
          label={t('party.named', { who, what: t(`adoptionPeople.record.${field}`) })}
          field={`${path}.${field}`}
          value={record[field]}
          longest={100}
          placeholder={t(`adoptionPeople.record.${field}`)}
          onChange={(typed) => change(`${path}.${field}`, { [field]: typed })}
        />
      ))}
    </div>
  );
}
