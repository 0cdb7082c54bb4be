import { reachesAge } from '#core/domain/dates/age.ts';
import { allowanceKinds, careKinds, schoolKinds } from '#core/domain/matters/children-allowance/kinds.ts';
import { careLabels, kindLabels, schoolLabels } from '#core/domain/matters/children-allowance/labels.ts';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';

interface KindCardProps {
  readonly application: ChildrenAllowance;
  readonly edit: EditFacts<ChildrenAllowance>;
}

/** 申请类别: orphan, in fact without care, or with HIV; where the child is brought up; the school of one who is eighteen. */
export function KindCard({ application, edit }: KindCardProps) {
  const { t, language } = useWords();
  const { today, office } = useSession();
  const { kind, care, institution, child, school } = application;
  const ofAge = child?.birth !== undefined && today >= reachesAge(child.birth, 18, office.law);
  return (
    <FactsCard title={t('allowance.kindCard')}>
      <WideRow>
        <FormRow label={t('allowance.kind')}>
          <Choice
            label={t('allowance.kind')}
            field="kind"
            options={allowanceKinds.map((value) => ({ value, label: kindLabels[value][language] }))}
            value={kind}
            onChange={(chosen) => edit('kind', { kind: chosen })}
          />
        </FormRow>
      </WideRow>
      <FormRow label={t('allowance.care')}>
        <Choice
          label={t('allowance.care')}
          field="care"
          options={careKinds.map((value) => ({ value, label: careLabels[value][language] }))}
          value={care}
          onChange={(chosen) =>
            edit('care', { care: chosen, ...(chosen === 'dispersed' ? { institution: undefined } : {}) })
          }
        />
      </FormRow>
      {care === 'institution' ? (
        <FormRow label={t('allowance.institution')}>
          <TextField
            label={t('allowance.institution')}
            field="institution"
            value={institution}
            longest={200}
            placeholder={t('allowance.institutionHint')}
            tidyOnLeave={(text) => text.trim()}
            onChange={(typed) => edit('institution', { institution: typed }, true)}
          />
        </FormRow>
      ) : null}
      {ofAge || school ? <SchoolRows school={school} edit={edit} /> : null}
    </FactsCard>
  );
}

interface SchoolRowsProps {
  readonly school: ChildrenAllowance['school'];
  readonly edit: EditFacts<ChildrenAllowance>;
}

/** 在读: a child of eighteen is paid only while at a secondary or vocational school. */
function SchoolRows({ school, edit }: SchoolRowsProps) {
  const { t, language } = useWords();
  const change = (field: string, facts: Partial<NonNullable<typeof school>>, typing = false) =>
    edit(`school.${field}`, { school: { ...school, ...facts } }, typing);
  return (
    <>
      <FormRow label={t('allowance.school')}>
        <YesNo
          label={t('allowance.school')}
          field="school"
          yes={t('allowance.atSchool')}
          no={t('allowance.notAtSchool')}
          value={school === undefined ? undefined : school !== null}
          onChange={(yes) => edit('school', { school: yes ? {} : null })}
        />
      </FormRow>
      {school ? (
        <>
          <FormRow label={t('allowance.schoolKind')}>
            <Choice
              label={t('allowance.schoolKind')}
              field="school.kind"
              options={schoolKinds.map((value) => ({ value, label: schoolLabels[value][language] }))}
              value={school.kind}
              onChange={(kind) => change('kind', { kind })}
            />
          </FormRow>
          <FormRow label={t('allowance.schoolName')}>
            <TextField
              label={t('allowance.schoolName')}
              field="school.name"
              value={school.name}
              longest={200}
              tidyOnLeave={(text) => text.trim()}
              onChange={(name) => change('name', { name }, true)}
            />
          </FormRow>
          <FormRow label={t('allowance.schoolUntil')}>
            <DateField
              label={t('allowance.schoolUntil')}
              field="school.until"
              value={school.until}
              onChange={(until) => change('until', { until }, true)}
            />
          </FormRow>
        </>
      ) : null}
    </>
  );
}
