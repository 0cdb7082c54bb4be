import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from './form-row.tsx';
import type { PartyPartProps } from './party-props.ts';
import { usePartyField } from './use-party-field.ts';

/** 联系电话, printed on no paper; asked only where it is wanted. */
export function PartyPhone(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, type } = usePartyField(props);
  return (
    <FormRow label={t('party.phone')}>
      <TextField
        label={named('party.phone')}
        field={path('phone')}
        value={props.party.phone}
        longest={40}
        onChange={(phone) => type('phone', { phone })}
      />
    </FormRow>
  );
}
