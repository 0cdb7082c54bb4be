import type { DivorceCoupleField } from '#core/domain/matters/divorce-registration/form.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { usualReasons } from './usual-reasons.ts';

const places = ['mainland', 'embassy', 'elsewhere'] as const;
const counts = ['2', '1', '0'] as const;
const facts = ['lostStatement', 'archiveCopy', 'registeredUnderAge', 'registeredByImpostor'] as const;

interface MarriageShownProps {
  readonly application: DivorceApplication;
  readonly edit: EditFacts<DivorceApplication>;
  /** The fields that the form shows for the couple now. */
  readonly shown: ReadonlySet<DivorceCoupleField>;
}

/** What is shown of the marriage, and what the registrar finds of both: certificates, capacity, reason. */
export function MarriageShown({ application, edit, shown }: MarriageShownProps) {
  const { t } = useWords();
  const { marriageRegisteredIn, certificates, capacity, divorceReason } = application;
  const ticks = facts.filter((fact) => shown.has(fact));
  return (
    <FactsCard title={t('divorce.shown')}>
      <FormRow label={t('divorce.registeredIn')}>
        <Choice
          label={t('divorce.registeredInOf')}
          field="marriageRegisteredIn"
          options={places.map((value) => ({ value, label: t(`divorce.registeredIn.${value}`) }))}
          value={marriageRegisteredIn}
          onChange={(place) => edit('marriageRegisteredIn', { marriageRegisteredIn: place })}
        />
      </FormRow>
      <FormRow label={t('divorce.certificates')}>
        <Choice
          label={t('divorce.certificatesOf')}
          field="certificates"
          options={counts.map((value) => ({ value, label: t(`divorce.certificates.${value}`) }))}
          value={counts.find((count) => Number(count) === certificates)}
          onChange={(count) => edit('certificates', { certificates: Number(count) })}
        />
      </FormRow>
      <FormRow label={t('divorce.capacity')}>
        <YesNo
          label={t('divorce.capacityOf')}
          field="capacity"
          yes={t('divorce.capacity.yes')}
          no={t('divorce.capacity.no')}
          value={capacity}
          onChange={(answer) => edit('capacity', { capacity: answer })}
        />
      </FormRow>
      <FormRow label={t('divorce.reason')}>
        <SuggestField
          label={t('divorce.reason')}
          field="divorceReason"
          value={divorceReason}
          options={usualReasons}
          onChange={(reason) => edit('divorceReason', { divorceReason: reason }, true)}
        />
      </FormRow>
      <WideRow>
        <FormRow label={t('divorce.found')}>
          {ticks.map((fact) => (
            <Tick
              key={fact}
              field={fact}
              checked={application[fact] ?? false}
              onChange={(checked) => edit(fact, { [fact]: checked })}
            >
              {t(`divorce.${fact}`)}
            </Tick>
          ))}
        </FormRow>
      </WideRow>
    </FactsCard>
  );
}
