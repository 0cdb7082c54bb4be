import { InputNumber } from 'antd';
import type { DissolutionApplication } from '#core/domain/matters/adoption-dissolution/application-schema.ts';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';
import { YesNo } from '../request/yes-no.tsx';

interface AgreementCardProps {
  readonly application: DissolutionApplication;
  readonly edit: EditFacts<DissolutionApplication>;
}

const consents = ['adoptersAgree', 'placersAgree', 'consents'] as const;
const lines = ['grounds', 'terms', 'adopterPapers', 'placerPapers'] as const;

/** 解除收养协议: who agrees, why, what was agreed, and which papers are there. */
export function AgreementCard({ application, edit }: AgreementCardProps) {
  const { t } = useWords();
  return (
    <FactsCard title={t('dissolution.agreement')}>
      {consents.map((field) => (
        <FormRow key={field} label={t(`dissolution.${field}`)}>
          <YesNo
            label={t(`dissolution.${field}`)}
            field={field === 'consents' ? 'child.consents' : field === 'placersAgree' ? 'senderAgrees' : field}
            yes={t('dissolution.agrees')}
            no={t('dissolution.disagrees')}
            value={application[field]}
            onChange={(agrees) => edit(field, { [field]: agrees })}
          />
        </FormRow>
      ))}
      <FormRow label={t('dissolution.childOpinion')}>
        <TextField
          label={t('dissolution.childOpinion')}
          field="childOpinion"
          value={application.childOpinion}
          longest={40}
          onChange={(childOpinion) => edit('childOpinion', { childOpinion }, true)}
        />
      </FormRow>
      <FormRow label={t('dissolution.reason')}>
        <TextField
          label={t('dissolution.reason')}
          field="reason"
          value={application.reason}
          longest={40}
          onChange={(reason) => edit('reason', { reason }, true)}
        />
      </FormRow>
      <FormRow label={t('dissolution.photos')}>
        <InputNumber
          aria-label={t('dissolution.photosOf')}
          data-field="photosEach"
          min={0}
          max={99}
          precision={0}
          value={application.photosEach ?? null}
          onChange={(count) => edit('photosEach', { photosEach: count ?? undefined }, true)}
        />
        <span className="soft small">{t('dissolution.photosHint')}</span>
      </FormRow>
      {lines.map((field) => (
        <WideRow key={field}>
          <FormRow label={t(`dissolution.${field}`)}>
            <TextAreaField
              label={t(`dissolution.${field}`)}
              field={field}
              value={application[field]}
              longest={200}
              rows={1}
              onChange={(typed) => edit(field, { [field]: typed }, true)}
            />
          </FormRow>
        </WideRow>
      ))}
      <FormRow label={t('dissolution.shown')}>
        <Tick
          field="agreementShown"
          checked={application.agreementShown ?? false}
          onChange={(agreementShown) => edit('agreementShown', { agreementShown })}
        >
          {t('dissolution.agreementShown')}
        </Tick>
        <Tick
          field="certificateShown"
          checked={application.certificateShown ?? false}
          onChange={(certificateShown) => edit('certificateShown', { certificateShown })}
        >
          {t('dissolution.certificateShown')}
        </Tick>
      </FormRow>
    </FactsCard>
  );
}
