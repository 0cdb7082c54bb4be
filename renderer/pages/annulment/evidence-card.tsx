import { Button, Select } from 'antd';
import { DateField } from '../../parts/date-field.tsx';
import { without } from '../../parts/lists.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { changedEvidence, type Evidence, shownEvidence } from './evidence-rows.ts';
import './annulment.css';

interface EvidenceCardProps {
  readonly evidence: readonly Evidence[];
  readonly edit: EditFacts<{ evidence?: Evidence[] | undefined }>;
}

const sources = ['police', 'court', 'procuratorate', 'registry', 'party'] as const;

/** 证据: where each piece came from, its title, number and day. Typing into the last row adds one. */
export function EvidenceCard({ evidence, edit }: EvidenceCardProps) {
  const { t } = useWords();
  return (
    <section className="card facts" aria-label={t('annulment.evidence')}>
      <div className="party-head">
        <h2>{t('annulment.evidence')}</h2>
        <span className="soft small">{t('annulment.evidenceHint')}</span>
      </div>
      {shownEvidence(evidence).map((row, index) => (
        <EvidenceLine
          // Rows have no name of their own; one is only taken out as a whole.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          row={row}
          index={index}
          onChange={(field, facts, typing) =>
            edit(`evidence.${index}.${field}`, { evidence: changedEvidence(evidence, index, facts) }, typing)
          }
          onRemove={
            index < evidence.length ? () => edit('evidence', { evidence: without(evidence, index) }) : undefined
          }
        />
      ))}
    </section>
  );
}

interface EvidenceLineProps {
  readonly row: Evidence;
  readonly index: number;
  readonly onChange: (field: keyof Evidence, facts: Partial<Evidence>, typing: boolean) => void;
  readonly onRemove: (() => void) | undefined;
}

function EvidenceLine({ row, index, onChange, onRemove }: EvidenceLineProps) {
  const { t } = useWords();
  const named = (what: string) => t('annulment.evidenceNamed', { number: index + 1, what });
  return (
    <div className="evidence-line">
      <Select
        aria-label={named(t('annulment.evidence.from'))}
        data-field={index === 0 ? 'evidence' : `evidence.${index}.from`}
        placeholder={t('annulment.evidence.from')}
        value={row.from ?? null}
        options={sources.map((value) => ({ value, label: t(`annulment.from.${value}`) }))}
        onChange={(from) => onChange('from', { from: from ?? undefined }, false)}
      />
      <TextField
        label={named(t('annulment.evidence.document'))}
        field={`evidence.${index}.document`}
        value={row.document}
        longest={200}
        placeholder={t('annulment.evidence.document')}
        onChange={(document) => onChange('document', { document }, true)}
      />
      <TextField
        label={named(t('annulment.evidence.number'))}
        field={`evidence.${index}.number`}
        value={row.number}
        longest={100}
        placeholder={t('annulment.evidence.number')}
        onChange={(number) => onChange('number', { number }, true)}
      />
      <DateField
        label={named(t('annulment.evidence.on'))}
        field={`evidence.${index}.on`}
        value={row.on}
        placeholder={t('annulment.evidence.on')}
        onChange={(on) => onChange('on', { on }, true)}
      />
      {onRemove ? (
        <Button type="link" size="small" aria-label={named(t('annulment.evidence.remove'))} onClick={onRemove}>
          {t('annulment.evidence.remove')}
        </Button>
      ) : (
        <span />
      )}
    </div>
  );
}
