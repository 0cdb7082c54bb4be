import { hallOf } from '#core/domain/matters/funeral-subsidy/halls.ts';
import type { SubsidyJudgement } from '#core/domain/matters/funeral-subsidy/judge.ts';
import { useSession } from '../../app/desk.tsx';
import { CountField } from '../../parts/count-field.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { withStoredHours } from './bill-prices.ts';
import { HallRow, type HallRowProps } from './hall-row.tsx';
import { asks } from './use-funeral-draft.ts';

interface CremationCardProps extends HallRowProps {
  readonly judgement: SubsidyJudgement;
}

/** 火化: the hall, the day with its certificate, how long the body was kept, and the call to 96000. */
export function CremationCard({ application, edit, halls, judgement }: CremationCardProps) {
  const { t } = useWords();
  const { office } = useSession();
  const { cremated, cremationNumber, storedHours, hotline96000, hallOfficer, receiptOn, bill } = application;
  const division = application.cremationDivision ?? hallOf(halls, application)?.division;
  return (
    <FactsCard title={t('subsidy.cremation')}>
      <HallRow application={application} edit={edit} halls={halls} />
      <FormRow label={t('subsidy.cremationDivision')}>
        <DivisionInput
          label={t('subsidy.cremationDivisionOf')}
          field="cremationDivision"
          near={office.division}
          value={division}
          onChange={(code) => edit('cremationDivision', { cremationDivision: code })}
        />
      </FormRow>
      <FormRow label={t('subsidy.cremated')}>
        <DateField
          label={t('subsidy.cremated')}
          field="cremated"
          value={cremated}
          onChange={(day) => edit('cremated', { cremated: day }, true)}
        />
      </FormRow>
      <FormRow label={t('subsidy.cremationNumber')}>
        <TextField
          label={t('subsidy.cremationNumber')}
          field="cremationNumber"
          value={cremationNumber}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => edit('cremationNumber', { cremationNumber: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('subsidy.storedHours')}>
        <CountField
          label={t('subsidy.storedHours')}
          field="storedHours"
          value={storedHours}
          unit={t('subsidy.unit.hour')}
          onChange={(hours) =>
            edit('storedHours', { storedHours: hours, bill: bill && withStoredHours(bill, storedHours, hours) }, true)
          }
        />
      </FormRow>
      <FormRow label={t('subsidy.hallOfficer')}>
        <TextField
          label={t('subsidy.hallOfficer')}
          field="hallOfficer"
          value={hallOfficer}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => edit('hallOfficer', { hallOfficer: typed }, true)}
        />
      </FormRow>
      <FormRow label="96000">
        <YesNo
          label={t('subsidy.hotlineOf')}
          field="hotline96000"
          yes={t('subsidy.hotline.yes')}
          no={t('subsidy.hotline.no')}
          value={hotline96000}
          onChange={(called) => edit('hotline96000', { hotline96000: called })}
        />
      </FormRow>
      {receiptOn !== undefined || asks(judgement, 'receiptOn') ? (
        <FormRow label={t('subsidy.receiptOn')}>
          <DateField
            label={t('subsidy.receiptOnOf')}
            field="receiptOn"
            value={receiptOn}
            onChange={(day) => edit('receiptOn', { receiptOn: day }, true)}
          />
        </FormRow>
      ) : null}
    </FactsCard>
  );
}
