import type { AdoptionRevocation } from '#core/domain/matters/adoption-revocation/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { TextAreaField } from '../request/text-area-field.tsx';

interface FraudCardProps {
  readonly application: AdoptionRevocation;
  readonly edit: EditFacts<AdoptionRevocation>;
}

const grounds = ['fraud', 'other'] as const;

/** 撤销事由和调查: what was done falsely, and what the office found out itself. */
export function FraudCard({ application, edit }: FraudCardProps) {
  const { t } = useWords();
  const { investigation = {} } = application;
  const change = (field: string, facts: Partial<typeof investigation>, typing = false) =>
    edit(`investigation.${field}`, { investigation: { ...investigation, ...facts } }, typing);
  return (
    <FactsCard title={t('adoptionRevocation.grounds')}>
      <FormRow label={t('adoptionRevocation.ground')}>
        <Choice
          label={t('adoptionRevocation.ground')}
          field="grounds"
          options={grounds.map((value) => ({ value, label: t(`adoptionRevocation.ground.${value}`) }))}
          value={application.grounds}
          onChange={(chosen) => edit('grounds', { grounds: chosen })}
        />
      </FormRow>
      <FormRow label={t('adoptionRevocation.certificate')}>
        <Tick
          field="certificateCollected"
          checked={application.certificateCollected ?? false}
          onChange={(certificateCollected) => edit('certificateCollected', { certificateCollected })}
        >
          {t('adoptionRevocation.collected')}
        </Tick>
      </FormRow>
      <WideRow>
        <FormRow label={t('adoptionRevocation.facts')}>
          <TextAreaField
            label={t('adoptionRevocation.facts')}
            field="facts"
            value={application.facts}
            longest={2000}
            rows={2}
            onChange={(facts) => edit('facts', { facts }, true)}
          />
        </FormRow>
      </WideRow>
      <FormRow label={t('adoptionRevocation.investigatedOn')}>
        <DateField
          label={t('adoptionRevocation.investigatedOn')}
          field="investigation.on"
          value={investigation.on}
          onChange={(on) => change('on', { on }, true)}
        />
        <Tick
          field="investigation.twoStaff"
          checked={investigation.twoStaff ?? false}
          onChange={(twoStaff) => change('twoStaff', { twoStaff })}
        >
          {t('adoptionRevocation.twoStaff')}
        </Tick>
      </FormRow>
      <FormRow label={t('adoptionRevocation.staff')}>
        <TextField
          label={t('adoptionRevocation.staff')}
          field="investigation.staff"
          value={investigation.staff}
          longest={200}
          onChange={(staff) => change('staff', { staff }, true)}
        />
      </FormRow>
      <WideRow>
        <FormRow label={t('adoptionRevocation.finding')}>
          <TextAreaField
            label={t('adoptionRevocation.finding')}
            field="investigation.finding"
            value={investigation.finding}
            longest={1000}
            rows={2}
            onChange={(finding) => change('finding', { finding }, true)}
          />
        </FormRow>
      </WideRow>
    </FactsCard>
  );
}
