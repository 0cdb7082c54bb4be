import { paperLabels } from '#core/domain/marriage-law/papers.ts';
import type { PaperCode, Party } from '#core/domain/marriage-law/party.ts';
import { useSession } from '../../app/desk.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { addressFor } from '../intake/party-household.tsx';
import { ethnicities, occupations } from '../intake/suggestions.ts';
import type { PersonRowsProps } from '../request/person-rows.tsx';

const shown = ['household-register', 'id-card', 'temporary-id-card'] as const satisfies readonly PaperCode[];

/** 到场和证件: whether somebody came, and with which papers. */
export function PresenceRow({ title, path, person, change }: PersonRowsProps) {
  const { t, language } = useWords();
  const { papers = [], present = false } = person;
  const codes: readonly PaperCode[] = person.kind === 'soldier' ? [...shown, 'army-id'] : shown;
  return (
    <FormRow label={t('party.papers')}>
      {codes.map((code, index) => (
        <Tick
          key={code}
          label={t('party.named', { who: title, what: paperLabels[code][language] })}
          {...(index === 0 ? { field: `${path}.papers` } : {})}
          checked={papers.includes(code)}
          onChange={(checked) =>
            change('papers', { papers: checked ? [...papers, code] : papers.filter((other) => other !== code) })
          }
        >
          {paperLabels[code][language]}
        </Tick>
      ))}
      <Tick
        label={t('party.named', { who: title, what: t('party.present') })}
        field={`${path}.present`}
        checked={present}
        onChange={(checked) => change('present', { present: checked })}
      >
        {t('party.present')}
      </Tick>
    </FormRow>
  );
}

/** 户口所在地 by its division and in words. */
export function HukouRows({ title, path, person, change }: PersonRowsProps) {
  const { t } = useWords();
  const { office } = useSession();
  const { hukou, hukouAddress } = person;
  const named = (what: string) => t('party.named', { who: title, what });
  return (
    <>
      <FormRow label={t('party.hukou')}>
        <DivisionInput
          label={named(t('party.hukou'))}
          field={`${path}.hukou`}
          near={office.division}
          value={hukou}
          onChange={(code) => change('hukou', { hukou: code, hukouAddress: addressFor(code, hukouAddress, hukou) })}
        />
      </FormRow>
      <FormRow label={t('party.hukouAddress')}>
        <TextField
          label={named(t('party.hukouAddress'))}
          field={`${path}.hukouAddress`}
          value={hukouAddress}
          longest={200}
          placeholder={t('party.hukouAddressHint')}
          onChange={(typed) => change('hukouAddress', { hukouAddress: typed }, true)}
        />
      </FormRow>
    </>
  );
}

/** 民族、职业、电话: what the application forms ask of a grown person besides. */
export function MoreRows({ title, path, person, change }: PersonRowsProps) {
  const { t } = useWords();
  const named = (what: string) => t('party.named', { who: title, what });
  const field = (key: 'ethnicity' | 'occupation', options: readonly string[]) => (
    <FormRow label={t(`party.${key}`)}>
      <SuggestField
        label={named(t(`party.${key}`))}
        field={`${path}.${key}`}
        value={person[key]}
        options={options}
        onChange={(typed) => change(key, { [key]: typed } satisfies Partial<Party>, true)}
      />
    </FormRow>
  );
  return (
    <>
      {field('ethnicity', ethnicities)}
      {field('occupation', occupations)}
      <FormRow label={t('party.phone')}>
        <TextField
          label={named(t('party.phone'))}
          field={`${path}.phone`}
          value={person.phone}
          longest={40}
          onChange={(phone) => change('phone', { phone }, true)}
        />
      </FormRow>
    </>
  );
}
