import { childHealths, disabilityKinds } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { Choice } from '../../parts/choice.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import type { ChildRowsProps } from './child-card.tsx';
import { TextRow } from './text-row.tsx';

const grades = [1, 2, 3, 4] as const;

/** 健康状况: with a disability its kinds, grade and certificate; with an illness what it is. */
export function HealthRows({ child, change }: ChildRowsProps) {
  const { t } = useWords();
  const { health, healthNote } = child;
  return (
    <>
      <FormRow label={t('adopt.health')}>
        <Choice
          label={t('adopt.healthOf')}
          field="child.health"
          options={childHealths.map((value) => ({ value, label: t(`adopt.health.${value}`) }))}
          value={health}
          onChange={(value) => change('health', { health: value })}
        />
      </FormRow>
      {health === 'disabled' ? <DisabilityRows child={child} change={change} /> : null}
      {health === undefined || health === 'healthy' || health === 'disabled' ? null : (
        <TextRow
          label={t('adopt.healthNote')}
          field="child.healthNote"
          value={healthNote}
          longest={200}
          onChange={(typed) => change('healthNote', { healthNote: typed }, true)}
        />
      )}
    </>
  );
}

function DisabilityRows({ child, change }: ChildRowsProps) {
  const { t } = useWords();
  const { disability = {} } = child;
  const { kinds = [], grade, certificate } = disability;
  const set = (field: string, facts: typeof disability, typing = false) =>
    change(`disability.${field}`, { disability: { ...disability, ...facts } }, typing);
  return (
    <>
      <FormRow label={t('adopt.disability')}>
        {disabilityKinds.map((kind, index) => (
          <Tick
            key={kind}
            {...(index === 0 ? { field: 'child.disability.kinds' } : {})}
            checked={kinds.includes(kind)}
            onChange={(checked) =>
              set('kinds', { kinds: checked ? [...kinds, kind] : kinds.filter((one) => one !== kind) })
            }
          >
            {t(`adopt.disability.${kind}`)}
          </Tick>
        ))}
      </FormRow>
      <FormRow label={t('adopt.disabilityGrade')}>
        <Choice
          label={t('adopt.disabilityGrade')}
          field="child.disability.grade"
          options={grades.map((value) => ({ value: `${value}`, label: t(`adopt.grade.${value}`) }))}
          value={grade === undefined ? undefined : `${grade}`}
          onChange={(value) => set('grade', { grade: grades.find((one) => `${one}` === value) })}
        />
      </FormRow>
      <TextRow
        label={t('adopt.disabilityCertificate')}
        field="child.disability.certificate"
        value={certificate}
        longest={60}
        onChange={(typed) => set('certificate', { certificate: typed }, true)}
      />
    </>
  );
}
