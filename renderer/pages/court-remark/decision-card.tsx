import type { CourtRemark } from '#core/domain/matters/court-remark/schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';

interface DecisionCardProps {
  readonly application: CourtRemark;
  readonly edit: EditFacts<CourtRemark>;
}

const decisions = ['invalid', 'revoked', 'divorced'] as const;
const documents = ['judgment', 'mediation'] as const;

/** What the court decided, in which document, and from which day it holds. */
export function DecisionCard({ application, edit }: DecisionCardProps) {
  const { t } = useWords();
  const { decision, court, documentNumber, effectiveOn } = application;
  return (
    <FactsCard title={t('courtRemark.decision')}>
      <FormRow label={t('courtRemark.outcome')}>
        <Choice
          label={t('courtRemark.outcome')}
          field="decision"
          options={decisions.map((value) => ({ value, label: t(`courtRemark.outcome.${value}`) }))}
          value={decision}
          onChange={(chosen) => edit('decision', { decision: chosen })}
        />
      </FormRow>
      <FormRow label={t('courtRemark.court')}>
        <TextField
          label={t('courtRemark.court')}
          field="court"
          value={court}
          longest={200}
          placeholder={t('courtRemark.courtHint')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => edit('court', { court: typed }, true)}
        />
      </FormRow>
      <DocumentRow application={application} edit={edit} />
      <FormRow label={t('courtRemark.number')}>
        <TextField
          label={t('courtRemark.number')}
          field="documentNumber"
          value={documentNumber}
          longest={100}
          placeholder={t('courtRemark.numberHint')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => edit('documentNumber', { documentNumber: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('courtRemark.effectiveOn')}>
        <DateField
          label={t('courtRemark.effectiveOn')}
          field="effectiveOn"
          value={effectiveOn}
          onChange={(day) => edit('effectiveOn', { effectiveOn: day }, true)}
        />
      </FormRow>
      <ShownRow application={application} edit={edit} />
    </FactsCard>
  );
}

function DocumentRow({ application, edit }: DecisionCardProps) {
  const { t } = useWords();
  return (
    <FormRow label={t('courtRemark.document')}>
      <Choice
        label={t('courtRemark.document')}
        field="document"
        options={documents.map((value) => ({ value, label: t(`courtRemark.document.${value}`) }))}
        value={application.document}
        onChange={(chosen) => edit('document', { document: chosen })}
      />
    </FormRow>
  );
}

/** A mediation agreement is effective once it is signed for; a judgment needs a proof of it. */
function ShownRow({ application, edit }: DecisionCardProps) {
  const { t } = useWords();
  const { document, documentShown = false, effectiveProof = false } = application;
  return (
    <FormRow label={t('courtRemark.shown')}>
      <Tick
        field="documentShown"
        checked={documentShown}
        onChange={(checked) => edit('documentShown', { documentShown: checked })}
      >
        {t('courtRemark.documentShown')}
      </Tick>
      {document === 'mediation' ? null : (
        <Tick
          field="effectiveProof"
          checked={effectiveProof}
          onChange={(checked) => edit('effectiveProof', { effectiveProof: checked })}
        >
          {t('courtRemark.effectiveProof')}
        </Tick>
      )}
    </FormRow>
  );
}
