import type { SubsidyJudgement } from '#core/domain/matters/funeral-subsidy/judge.ts';
import { bearers } from '#core/domain/matters/funeral-subsidy/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { HallRow, type HallRowProps } from './hall-row.tsx';
import { asks } from './use-funeral-draft.ts';

const disposals = ['cremation', 'burial'] as const;

interface ArrangementCardProps extends HallRowProps {
  readonly judgement: SubsidyJudgement;
}

/** 丧葬安排: cremation or burial, where, and whether another body bears the funeral by policy. */
export function ArrangementCard({ application, edit, halls, judgement }: ArrangementCardProps) {
  const { t } = useWords();
  const { office } = useSession();
  const { disposal, borneBy, borneByNote, deathDivision } = application;
  return (
    <section className="card party" aria-label={t('subsidy.arrangement')}>
      <div className="party-head">
        <h2>{t('subsidy.arrangement')}</h2>
      </div>
      <FormRow label={t('subsidy.disposal')}>
        <Choice
          label={t('subsidy.disposal')}
          field="disposal"
          options={disposals.map((value) => ({ value, label: t(`subsidy.disposal.${value}`) }))}
          value={disposal}
          onChange={(chosen) => edit('disposal', { disposal: chosen })}
        />
      </FormRow>
      {disposal === 'burial' ? null : <HallRow application={application} edit={edit} halls={halls} />}
      {deathDivision !== undefined || asks(judgement, 'deathDivision') ? (
        <FormRow label={t('subsidy.deathDivision')}>
          <DivisionInput
            label={t('subsidy.deathDivision')}
            field="deathDivision"
            near={office.division}
            value={deathDivision}
            onChange={(code) => edit('deathDivision', { deathDivision: code })}
          />
        </FormRow>
      ) : null}
      <FormRow label={t('subsidy.borneBy')}>
        <SelectField
          label={t('subsidy.borneByOf')}
          field="borneBy"
          options={bearers.map((value) => ({ value, label: t(`subsidy.borneBy.${value}`) }))}
          value={borneBy}
          placeholder={t('subsidy.borneByHint')}
          onChange={(bearer) => edit('borneBy', { borneBy: bearer })}
        />
      </FormRow>
      <FormRow label={t('subsidy.borneByNote')}>
        <TextField
          label={t('subsidy.borneByNoteOf')}
          field="borneByNote"
          value={borneByNote}
          longest={200}
          placeholder={t('subsidy.borneByNoteHint')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(note) => edit('borneByNote', { borneByNote: note }, true)}
        />
      </FormRow>
    </section>
  );
}
