import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { identityWords } from '#core/domain/identity/words.ts';
import { sexes } from '#core/domain/marriage-law/party.ts';
import { nameWords } from '#core/domain/people/name-words.ts';
import { checkName, normaliseName } from '#core/domain/people/names.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from './form-row.tsx';
import { factsOfNumber, readTypedNumber } from './number-facts.ts';
import type { PartyPartProps } from './party-props.ts';
import { useMissingGlyphs } from './use-missing-glyphs.ts';
import { usePartyField } from './use-party-field.ts';

/** A character with its code, as the screen may have no picture of it either. */
function withCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `${character} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

function NameRow(props: PartyPartProps) {
  const { t, language } = useWords();
  const { named, path, type } = usePartyField(props);
  const name = props.party.name ?? '';
  const glyphs = useMissingGlyphs(name);
  const problem = name === '' ? undefined : checkName(name);
  const missing = glyphs?.missing ?? [];
  const error = problem
    ? nameWords[problem][language]
    : missing.length > 0
      ? t('intake.cannotPrint', { characters: missing.map(withCodePoint).join(' ') })
      : undefined;
  const printable = glyphs && !error;
  return (
    <FormRow label={t('party.name')} error={error}>
      <TextField
        label={named('party.name')}
        field={path('name')}
        value={props.party.name}
        longest={400}
        wrong={error !== undefined}
        tidyOnLeave={normaliseName}
        note={printable ? <span className="note-good">{t('intake.canPrint')}</span> : null}
        onChange={(typed) => type('name', { name: typed })}
      />
    </FormRow>
  );
}

function NumberRow(props: PartyPartProps) {
  const { t, language } = useWords();
  const { named, path, type } = usePartyField(props);
  const { party, today } = props;
  const number = party.idNumber ?? '';
  const reading = number === '' ? undefined : readTypedNumber(number, party.kind, today);
  const whole = number.length >= 18 || (reading?.ok ?? false);
  const problems = reading && !reading.ok && whole ? reading.problems : [];
  const error = problems.map((problem) => identityWords[problem][language]).join('; ') || undefined;
  return (
    <FormRow label={t('party.idNumber')} error={error}>
      <TextField
        label={named('party.idNumber')}
        field={path('idNumber')}
        value={party.idNumber}
        longest={30}
        tidy={tidyTypedNumber}
        wrong={error !== undefined}
        note={reading?.ok ? <span className="note-good">{t('intake.numberGood')}</span> : null}
        onChange={(typed) => type('idNumber', factsOfNumber(typed ?? '', party.kind, today))}
      />
    </FormRow>
  );
}

function BirthRow(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, type, choose } = usePartyField(props);
  const { party, wrong } = props;
  return (
    <FormRow label={t('party.birth')}>
      <DateField
        label={named('party.birth')}
        field={path('birth')}
        value={party.birth}
        wrong={wrong.has(path('birth'))}
        onChange={(birth) => type('birth', { birth })}
      />
      <Choice
        label={named('party.sex')}
        field={path('sex')}
        options={sexes.map((value) => ({ value, label: t(`sex.${value}`) }))}
        value={party.sex}
        onChange={(sex) => choose('sex', { sex })}
      />
    </FormRow>
  );
}

function ValidityRow(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, type, choose } = usePartyField(props);
  const { idValidTo } = props.party;
  const longTerm = idValidTo === 'long-term';
  const day: PlainDate | undefined = longTerm ? undefined : idValidTo;
  return (
    <FormRow label={t('party.idValidTo')}>
      <DateField
        label={named('party.idValidTo')}
        field={path('idValidTo')}
        value={day}
        disabled={longTerm}
        {...(longTerm ? { placeholder: t('party.longTerm') } : {})}
        wrong={props.wrong.has(path('idValidTo'))}
        onChange={(date) => type('idValidTo', { idValidTo: date })}
      />
      <Tick
        label={named('party.longTerm')}
        checked={longTerm}
        onChange={(checked) => choose('idValidTo', { idValidTo: checked ? 'long-term' : undefined })}
      >
        {t('party.longTerm')}
      </Tick>
    </FormRow>
  );
}

/** Name, number, birth and sex, validity of the document: in the order of the form. */
export function PartyIdentity(props: PartyPartProps) {
  return (
    <>
      <NameRow {...props} />
      <NumberRow {...props} />
      <BirthRow {...props} />
      <ValidityRow {...props} />
    </>
  );
}
