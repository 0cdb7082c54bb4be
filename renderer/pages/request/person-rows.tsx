import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { identityWords } from '#core/domain/identity/words.ts';
import { type Party, sexes } from '#core/domain/marriage-law/party.ts';
import { nameWords } from '#core/domain/people/name-words.ts';
import { checkName, normaliseName } from '#core/domain/people/names.ts';
import { useSession } from '../../app/desk.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { factsOfNumber, readTypedNumber } from '../intake/number-facts.ts';
import { useMissingGlyphs } from '../intake/use-missing-glyphs.ts';

export interface PersonRowsProps {
  /** What the person is called: 男方, 申请人. */
  readonly title: string;
  /** Where the person stands in the application: `man`, `applicant`. */
  readonly path: string;
  readonly person: Party;
  readonly change: (field: keyof Party, facts: Partial<Party>, typing?: boolean) => void;
}

/** 姓名: proved as a name, and against the letters that can be printed. */
export function NameRow({ title, path, person, change }: PersonRowsProps) {
  const { t, language } = useWords();
  const { name = '' } = person;
  const missing = useMissingGlyphs(name)?.missing ?? [];
  const problem = name === '' ? undefined : checkName(name);
  const unprintable = missing.length > 0 ? t('intake.cannotPrint', { characters: missing.join(' ') }) : undefined;
  const error = problem ? nameWords[problem][language] : unprintable;
  return (
    <FormRow label={t('party.name')} error={error}>
      <TextField
        label={t('party.named', { who: title, what: t('party.name') })}
        field={`${path}.name`}
        value={person.name}
        longest={400}
        wrong={error !== undefined}
        tidyOnLeave={normaliseName}
        onChange={(typed) => change('name', { name: typed }, true)}
      />
    </FormRow>
  );
}

/** 身份证件号: proved as it is typed; birth and sex come with it. */
export function NumberRow({ title, path, person, change }: PersonRowsProps) {
  const { t, language } = useWords();
  const { today } = useSession();
  const { idNumber = '', kind } = person;
  const reading = idNumber === '' ? undefined : readTypedNumber(idNumber, kind, today);
  const problems = reading && !reading.ok && idNumber.length >= 18 ? reading.problems : [];
  const error = problems.map((problem) => identityWords[problem][language]).join('; ') || undefined;
  return (
    <FormRow label={t('party.idNumber')} error={error}>
      <TextField
        label={t('party.named', { who: title, what: t('party.idNumber') })}
        field={`${path}.idNumber`}
        value={person.idNumber}
        longest={30}
        tidy={tidyTypedNumber}
        wrong={error !== undefined}
        note={reading?.ok ? <span className="note-good">{t('intake.numberGood')}</span> : null}
        onChange={(typed) => change('idNumber', factsOfNumber(typed ?? '', kind, today), true)}
      />
    </FormRow>
  );
}

function BirthRow({ title, path, person, change }: PersonRowsProps) {
  const { t } = useWords();
  return (
    <FormRow label={t('party.birth')}>
      <DateField
        label={t('party.named', { who: title, what: t('party.birth') })}
        field={`${path}.birth`}
        value={person.birth}
        onChange={(birth) => change('birth', { birth }, true)}
      />
      <Choice
        label={t('party.named', { who: title, what: t('party.sex') })}
        field={`${path}.sex`}
        options={sexes.map((value) => ({ value, label: t(`sex.${value}`) }))}
        value={person.sex}
        onChange={(sex) => change('sex', { sex })}
      />
    </FormRow>
  );
}

/** Who somebody is: name, number, birth and sex. */
export function PersonRows(props: PersonRowsProps) {
  return (
    <>
      <NameRow {...props} />
      <NumberRow {...props} />
      <BirthRow {...props} />
    </>
  );
}
