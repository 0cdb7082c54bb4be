import { disabilityKinds } from '#core/domain/matters/children-allowance/kinds.ts';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { YesNo } from '../request/yes-no.tsx';
import type { ParentProps } from './parent-card.tsx';
import { factsAsked } from './parent-facts.ts';

const levels = ['1', '2', '3', '4'] as const;
/** The longest term that the form takes: a hundred years. */
const longestTerm = 1200;

/** The facts on which a state of a parent counts or not: since when, how grave, how long. */
export function StateRows(props: ParentProps) {
  const { who, parent, onChange } = props;
  const { t } = useWords();
  const named = (what: string) => t('party.named', { who: t(`allowance.${who}`), what });
  const asked = factsAsked(parent.state);
  return (
    <>
      {asked.includes('since') ? (
        <FormRow label={t('allowance.since')}>
          <DateField
            label={named(t('allowance.since'))}
            field={`${who}.since`}
            value={parent.since}
            onChange={(since) => onChange('since', { ...parent, since }, true)}
          />
          {asked.includes('termMonths') ? (
            <WholeNumberField
              label={named(t('allowance.termMonths'))}
              field={`${who}.termMonths`}
              value={parent.termMonths}
              most={longestTerm}
              unit={t('allowance.months')}
              onChange={(termMonths) => onChange('termMonths', { ...parent, termMonths }, true)}
            />
          ) : null}
        </FormRow>
      ) : null}
      {asked.includes('disability') ? <DisabilityRows {...props} /> : null}
      {asked.includes('illnessListed') ? (
        <FormRow label={t('allowance.illness')}>
          <YesNo
            label={named(t('allowance.illness'))}
            field={`${who}.illnessListed`}
            yes={t('allowance.illnessListed')}
            no={t('allowance.illnessNotListed')}
            value={parent.illnessListed}
            onChange={(illnessListed) => onChange('illnessListed', { ...parent, illnessListed })}
          />
        </FormRow>
      ) : null}
      {asked.includes('neglects') ? (
        <FormRow label={t('allowance.duties')}>
          <YesNo
            label={named(t('allowance.duties'))}
            field={`${who}.neglects`}
            yes={t('allowance.neglects')}
            no={t('allowance.stillCares')}
            value={parent.neglects}
            onChange={(neglects) => onChange('neglects', { ...parent, neglects })}
          />
        </FormRow>
      ) : null}
    </>
  );
}

/** 残疾证: level, and of the third and fourth level the kinds, as only 智力 and 精神 count there. */
function DisabilityRows({ who, parent, onChange }: ParentProps) {
  const { t } = useWords();
  const named = (what: string) => t('party.named', { who: t(`allowance.${who}`), what });
  const { level, kinds = [] } = parent.disability ?? {};
  const change = (field: string, facts: NonNullable<typeof parent.disability>) =>
    onChange(`disability.${field}`, { ...parent, disability: { ...parent.disability, ...facts } });
  return (
    <>
      <FormRow label={t('allowance.level')}>
        <Choice
          label={named(t('allowance.level'))}
          field={`${who}.disability.level`}
          options={levels.map((value) => ({ value, label: t(`allowance.level.${value}`) }))}
          value={levels.find((value) => Number(value) === level)}
          onChange={(chosen) => change('level', { level: Number(chosen) })}
        />
      </FormRow>
      {level !== undefined && level > 2 ? (
        <FormRow label={t('allowance.disabilityKinds')}>
          {disabilityKinds.map((kind, index) => (
            <Tick
              key={kind}
              label={named(t(`allowance.disability.${kind}`))}
              field={index === 0 ? `${who}.disability.kinds` : `${who}.disability.kinds.${kind}`}
              checked={kinds.includes(kind)}
              onChange={(checked) =>
                change('kinds', { kinds: checked ? [...kinds, kind] : kinds.filter((other) => other !== kind) })
              }
            >
              {t(`allowance.disability.${kind}`)}
            </Tick>
          ))}
        </FormRow>
      ) : null}
    </>
  );
}
