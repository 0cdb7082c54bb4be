import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { TextRow } from './text-row.tsx';

interface NotesCardProps {
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
}

const notes = ['reason', 'otherMatters', 'remark'] as const;

/** 情况说明: why the child is adopted, other matters, remark. */
export function NotesCard({ application, edit }: NotesCardProps) {
  const { t } = useWords();
  return (
    <FactsCard title={t('adopt.notes')}>
      {notes.map((field) => (
        <WideRow key={field}>
          <TextRow
            label={t(`adopt.${field}`)}
            field={field}
            value={application[field]}
            longest={200}
            onChange={(typed) => edit(field, { [field]: typed }, true)}
          />
        </WideRow>
      ))}
    </FactsCard>
  );
}
