import { divisionName } from '#core/domain/divisions/divisions.ts';
import { Choice } from '../../parts/choice.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from './form-row.tsx';
import type { PartyPartProps } from './party-props.ts';
import { educations, ethnicities, occupations } from './suggestions.ts';
import { usePartyField } from './use-party-field.ts';

/** The statuses that a party may declare on the form; 已婚 is only what an archive or a check says. */
const declared = ['single', 'divorced', 'widowed'] as const;

/** The address as printed begins with the division; typing the division again is spared. */
export function addressFor(code: string | undefined, before: string | undefined, oldCode: string | undefined) {
  const old = oldCode ? divisionName(oldCode) : '';
  const rest = before?.startsWith(old) ? before.slice(old.length) : before;
  if (before && old === '') return before;
  return code ? divisionName(code) + (rest ?? '') : before;
}

function HukouRows(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, type, choose } = usePartyField(props);
  const { hukou, hukouAddress } = props.party;
  return (
    <>
      <FormRow label={t('party.hukou')}>
        <DivisionInput
          label={named('party.hukou')}
          field={path('hukou')}
          near={props.office}
          value={hukou}
          onChange={(code) => choose('hukou', { hukou: code, hukouAddress: addressFor(code, hukouAddress, hukou) })}
        />
      </FormRow>
      <FormRow label={t('party.hukouAddress')}>
        <TextField
          label={named('party.hukouAddress')}
          field={path('hukouAddress')}
          value={hukouAddress}
          longest={200}
          placeholder={t('party.hukouAddressHint')}
          onChange={(typed) => type('hukouAddress', { hukouAddress: typed })}
        />
      </FormRow>
    </>
  );
}

/** Ethnic group, household register, marital status, occupation and education: in the order of the form. */
export function PartyHousehold(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, type, choose } = usePartyField(props);
  const { party, shown } = props;
  return (
    <>
      {shown.has('ethnicity') ? (
        <FormRow label={t('party.ethnicity')}>
          <SuggestField
            label={named('party.ethnicity')}
            field={path('ethnicity')}
            value={party.ethnicity}
            options={ethnicities}
            onChange={(ethnicity) => type('ethnicity', { ethnicity })}
          />
        </FormRow>
      ) : null}
      {shown.has('hukou') ? <HukouRows {...props} /> : null}
      {shown.has('status') ? (
        <FormRow label={t('party.status')}>
          <Choice
            label={named('party.status')}
            field={path('status')}
            options={declared.map((value) => ({ value, label: t(`status.${value}`) }))}
            value={party.status === 'married' ? undefined : party.status}
            onChange={(status) => choose('status', { status })}
          />
        </FormRow>
      ) : null}
      <FormRow label={t('party.work')}>
        <SuggestField
          label={named('party.occupation')}
          field={path('occupation')}
          value={party.occupation}
          options={occupations}
          placeholder={t('party.occupation')}
          onChange={(occupation) => type('occupation', { occupation })}
        />
        <SuggestField
          label={named('party.education')}
          field={path('education')}
          value={party.education}
          options={educations}
          placeholder={t('party.education')}
          onChange={(education) => type('education', { education })}
        />
      </FormRow>
    </>
  );
}
