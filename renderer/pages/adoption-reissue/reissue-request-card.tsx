import { InputNumber } from 'antd';
import { type AdoptionReissue, reissueApplicants } from '#core/domain/matters/adoption-reissue/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { AgentRow } from '../record-proof/agent-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';

interface ReissueRequestCardProps {
  readonly application: AdoptionReissue;
  readonly edit: EditFacts<AdoptionReissue>;
}

const kinds = ['adoption-certificate', 'dissolution-proof'] as const;
const reasons = ['lost', 'damaged', 'other'] as const;

/** Who applies, for which paper and why. */
export function ReissueRequestCard({ application, edit }: ReissueRequestCardProps) {
  const { t } = useWords();
  const { kind, reason, reasonText, by, agent, photos, papers } = application;
  return (
    <FactsCard title={t('adoptionReissue.request')}>
      <FormRow label={t('adoptionReissue.kind')}>
        <Choice
          label={t('adoptionReissue.kind')}
          field="kind"
          options={kinds.map((value) => ({ value, label: t(`adoptionReissue.kind.${value}`) }))}
          value={kind}
          onChange={(chosen) => edit('kind', { kind: chosen })}
        />
      </FormRow>
      <FormRow label={t('adoptionReissue.reason')}>
        <Choice
          label={t('adoptionReissue.reason')}
          field="reason"
          options={reasons.map((value) => ({ value, label: t(`adoptionReissue.reason.${value}`) }))}
          value={reason}
          onChange={(chosen) => edit('reason', { reason: chosen })}
        />
        {reason === 'other' ? (
          <TextField
            label={t('adoptionReissue.reasonText')}
            field="reasonText"
            value={reasonText}
            longest={60}
            placeholder={t('adoptionReissue.reasonText')}
            onChange={(typed) => edit('reasonText', { reasonText: typed }, true)}
          />
        ) : null}
      </FormRow>
      <FormRow label={t('adoptionReissue.by')}>
        <Choice
          label={t('adoptionReissue.by')}
          field="by"
          options={reissueApplicants.map((value) => ({ value, label: t(`adoptionReissue.by.${value}`) }))}
          value={by}
          onChange={(chosen) => edit('by', { by: chosen })}
        />
      </FormRow>
      <FormRow label={t('adoptionReissue.photos')}>
        <InputNumber
          aria-label={t('adoptionReissue.photos')}
          data-field="photos"
          min={0}
          max={99}
          precision={0}
          value={photos ?? null}
          onChange={(count) => edit('photos', { photos: count ?? undefined }, true)}
        />
        <span className="soft small">{t('adoptionReissue.photosHint')}</span>
      </FormRow>
      <FormRow label={t('adoptionReissue.papers')}>
        <TextField
          label={t('adoptionReissue.papers')}
          field="papers"
          value={papers}
          longest={200}
          onChange={(typed) => edit('papers', { papers: typed }, true)}
        />
      </FormRow>
      <AgentRow agent={agent} edit={edit} />
    </FactsCard>
  );
}
