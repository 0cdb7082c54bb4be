import { tidyTypedNumber } from '#core/domain/identity/identity-number.ts';
import { parentStates } from '#core/domain/matters/children-allowance/kinds.ts';
import { proofLabels, stateLabels } from '#core/domain/matters/children-allowance/labels.ts';
import type { AllowanceParent } from '#core/domain/matters/children-allowance/schema.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { DateField } from '../../parts/date-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { inState, proofsOffered } from './parent-facts.ts';
import { StateRows } from './state-rows.tsx';

/** One parent and the way to change it; `field` names the control, for undo. */
export interface ParentProps {
  readonly who: 'father' | 'mother';
  readonly parent: AllowanceParent;
  readonly onChange: (field: string, parent: AllowanceParent, typing?: boolean) => void;
}

/** 父亲、母亲: who it is, in which state, and the paper that shows it. */
export function ParentCard(props: ParentProps) {
  const { who, parent, onChange } = props;
  const { t, language } = useWords();
  const title = t(`allowance.${who}`);
  const named = (what: string) => t('party.named', { who: title, what });
  const { name, idNumber, state } = parent;
  return (
    <section className="card party" aria-label={title}>
      <div className="party-head">
        <h2>{title}</h2>
      </div>
      <FormRow label={t('party.name')}>
        <TextField
          label={named(t('party.name'))}
          field={`${who}.name`}
          value={name}
          longest={400}
          tidyOnLeave={normaliseName}
          onChange={(typed) => onChange('name', { ...parent, name: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('party.idNumber')}>
        <TextField
          label={named(t('party.idNumber'))}
          field={`${who}.idNumber`}
          value={idNumber}
          longest={30}
          placeholder={t('allowance.ifKnown')}
          tidy={tidyTypedNumber}
          onChange={(typed) => onChange('idNumber', { ...parent, idNumber: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('allowance.state')}>
        <SelectField
          label={named(t('allowance.state'))}
          field={`${who}.state`}
          placeholder={t('allowance.stateHint')}
          options={parentStates.map((value) => ({ value, label: stateLabels[value][language] }))}
          value={state}
          onChange={(chosen) => onChange('state', inState(parent, chosen))}
        />
      </FormRow>
      <StateRows {...props} />
      {state === undefined || state === 'able' ? null : <ProofRows {...props} />}
    </section>
  );
}

/** 证明材料: what shows the state, its number and day. */
function ProofRows({ who, parent, onChange }: ParentProps) {
  const { t, language } = useWords();
  const named = (what: string) => t('party.named', { who: t(`allowance.${who}`), what });
  const { proof = {} } = parent;
  const change = (field: keyof typeof proof, facts: Partial<typeof proof>, typing = false) =>
    onChange(`proof.${field}`, { ...parent, proof: { ...proof, ...facts } }, typing);
  return (
    <>
      <FormRow label={t('allowance.proof')}>
        <SelectField
          label={named(t('allowance.proof'))}
          field={`${who}.proof.paper`}
          placeholder={t('allowance.proofHint')}
          options={proofsOffered(parent).map((value) => ({ value, label: proofLabels[value][language] }))}
          value={proof.paper}
          onChange={(paper) => change('paper', { paper })}
        />
      </FormRow>
      <FormRow label={t('allowance.proofNumber')}>
        <TextField
          label={named(t('allowance.proofNumber'))}
          field={`${who}.proof.number`}
          value={proof.number}
          longest={100}
          placeholder={t('allowance.proofNumber')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(number) => change('number', { number }, true)}
        />
        <DateField
          label={named(t('allowance.proofOn'))}
          field={`${who}.proof.on`}
          value={proof.on}
          placeholder={t('allowance.proofOn')}
          onChange={(on) => change('on', { on }, true)}
        />
      </FormRow>
    </>
  );
}
