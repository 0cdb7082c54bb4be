import type { LawSettings } from '#core/domain/law/settings.ts';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { OfficePartProps } from './office-fields.tsx';

/** The values of each setting; the counter of this version registers marriages, so only what concerns them is offered. */
const values = {
  ageRule: ['A', 'B'],
  feb29: ['MAR1', 'FEB28'],
  hmtPapers: ['PERMIT_AND_ID', 'ANY_ONE'],
  pilotPermitScope: ['DISTRICT', 'CITY'],
} as const satisfies { [Name in keyof LawSettings]?: readonly LawSettings[Name][] };
type LawName = keyof typeof values;
const names = ['ageRule', 'feb29', 'hmtPapers', 'pilotPermitScope'] as const satisfies readonly LawName[];

/** Points of law that are not settled or differ between places, each with what it means. */
export function LawFields({ office, onChange }: OfficePartProps) {
  const { t } = useWords();
  const { law } = office;
  return (
    <section className="card stack" aria-labelledby="office-law">
      <h2 id="office-law">{t('office.law')}</h2>
      <p className="soft small">{t('office.lawHint')}</p>
      {names.map((name) => (
        <Field key={name} label={t(`law.${name}`)} hint={t(`law.${name}.hint`)}>
          {() => (
            <Choice
              label={t(`law.${name}`)}
              options={values[name].map((value) => ({ value, label: t(`lawValue.${value}`) }))}
              value={law[name]}
              onChange={(value) => onChange({ law: { ...law, [name]: value } })}
            />
          )}
        </Field>
      ))}
    </section>
  );
}
