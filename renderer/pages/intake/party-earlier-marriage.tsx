import { Choice } from '../../parts/choice.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from './form-row.tsx';
import type { PartyPartProps } from './party-props.ts';
import { usePartyField } from './use-party-field.ts';

const divorcePlaces = ['mainland', 'judgment', 'registration'] as const;
const declarations = ['none', 'missing', 'dead'] as const;

/** How the earlier marriage ended, where that decides which papers are asked (M-19, M-20). */
export function PartyEarlierMarriage(props: PartyPartProps) {
  const { t } = useWords();
  const { named, path, choose } = usePartyField(props);
  const { party, shown } = props;
  if (shown.has('divorcedAbroad')) {
    return (
      <FormRow label={t('party.divorce')}>
        <Choice
          label={named('party.divorce')}
          field={path('divorcedAbroad')}
          options={divorcePlaces.map((value) => ({ value, label: t(`divorce.${value}`) }))}
          value={party.divorcedAbroad ?? 'mainland'}
          onChange={(place) => choose('divorcedAbroad', { divorcedAbroad: place === 'mainland' ? undefined : place })}
        />
        {shown.has('foreignDivorceRecognised') ? (
          <Tick
            label={named('party.recognised')}
            field={path('foreignDivorceRecognised')}
            checked={party.foreignDivorceRecognised ?? false}
            onChange={(checked) => choose('foreignDivorceRecognised', { foreignDivorceRecognised: checked })}
          >
            {t('party.recognised')}
          </Tick>
        ) : null}
      </FormRow>
    );
  }
  if (!shown.has('spouseDeclared')) return null;
  return (
    <FormRow label={t('party.declared')}>
      <Choice
        label={named('party.declared')}
        field={path('spouseDeclared')}
        options={declarations.map((value) => ({ value, label: t(`declared.${value}`) }))}
        value={party.spouseDeclared ?? 'none'}
        onChange={(how) => choose('spouseDeclared', { spouseDeclared: how === 'none' ? undefined : how })}
      />
    </FormRow>
  );
}
