import { useState } from 'react';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { factsOfCard } from '../intake/card-facts.ts';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { NameRow, NumberRow } from '../request/person-rows.tsx';
import { PaymentRows } from './payment-rows.tsx';
import { guardianFacts } from './person-facts.ts';

type Guardian = NonNullable<ChildrenAllowance['guardian']>;

/** Changes facts of the guardian; `field` names the control, for undo. */
export type ChangeGuardian = (field: string, facts: Partial<Guardian>, typing?: boolean) => void;

interface GuardianCardProps {
  readonly application: ChildrenAllowance;
  readonly edit: EditFacts<ChildrenAllowance>;
}

/** How guardians are usually related to the child (与儿童关系); anything else may be typed. */
const relations = ['祖父', '祖母', '外祖父', '外祖母', '兄', '姐', '伯父', '叔父', '姑母', '舅父', '姨母', '其他亲属'] as const; // biome-ignore format: a row of names

/** 监护人和发放: who applies, and where the money goes; for an institution only the money. */
export function GuardianCard({ application, edit }: GuardianCardProps) {
  const { t } = useWords();
  const [reading, setReading] = useState(false);
  const { guardian = {}, care } = application;
  const inFamily = care !== 'institution';
  const change: ChangeGuardian = (field, facts, typing = false) =>
    edit(`guardian.${field}`, { guardian: { ...guardian, ...facts } }, typing);
  const person = { ...guardianFacts(guardian), kind: 'mainland' } as const;
  const head = inFamily ? (
    <>
      <Tick
        field="guardian.isOrganisation"
        checked={guardian.isOrganisation ?? false}
        onChange={(isOrganisation) => change('isOrganisation', { isOrganisation })}
      >
        {t('allowance.isOrganisation')}
      </Tick>
      {guardian.isOrganisation ? null : (
        <ActionButton
          shortcut="F3"
          label={t('party.named', { who: t('role.guardian'), what: t('intake.readCard') })}
          onAct={() => setReading(true)}
        >
          {t('intake.readCard')}
        </ActionButton>
      )}
    </>
  ) : null;
  return (
    <FactsCard title={t(inFamily ? 'role.guardian' : 'allowance.payment')} head={head}>
      {inFamily ? <GuardianRows guardian={guardian} change={change} /> : null}
      <PaymentRows guardian={guardian} change={change} />
      {reading ? (
        <CardDialog
          who="guardian"
          onRead={(card) => change('idNumber', guardianFacts(factsOfCard(card, person)))}
          onClose={() => setReading(false)}
        />
      ) : null}
    </FactsCard>
  );
}

interface GuardianRowsProps {
  readonly guardian: Guardian;
  readonly change: ChangeGuardian;
}

/** The guardian: a person of the family, or a committee that has no number and no relation. */
function GuardianRows({ guardian, change }: GuardianRowsProps) {
  const { t } = useWords();
  const title = t('role.guardian');
  const named = (what: string) => t('party.named', { who: title, what });
  const { isOrganisation = false, relation, phone, address } = guardian;
  const rows = {
    title,
    path: 'guardian',
    person: { ...guardianFacts(guardian), kind: 'mainland' },
    change: (field: string, facts: Parameters<typeof guardianFacts>[0], typing?: boolean) =>
      change(field, guardianFacts(facts), typing),
  } as const;
  return (
    <>
      {isOrganisation ? (
        <FormRow label={t('allowance.organisation')}>
          <TextField
            label={t('allowance.organisation')}
            field="guardian.name"
            value={guardian.name}
            longest={400}
            placeholder={t('allowance.organisationHint')}
            tidyOnLeave={(text) => text.trim()}
            onChange={(name) => change('name', { name }, true)}
          />
        </FormRow>
      ) : (
        <>
          <NameRow {...rows} />
          <NumberRow {...rows} />
          <FormRow label={t('allowance.relation')}>
            <SuggestField
              label={named(t('allowance.relation'))}
              field="guardian.relation"
              value={relation}
              options={relations}
              onChange={(typed) => change('relation', { relation: typed }, true)}
            />
          </FormRow>
        </>
      )}
      <FormRow label={t('party.phone')}>
        <TextField
          label={named(t('party.phone'))}
          field="guardian.phone"
          value={phone}
          longest={40}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => change('phone', { phone: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('allowance.address')}>
        <TextField
          label={named(t('allowance.address'))}
          field="guardian.address"
          value={address}
          longest={400}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => change('address', { address: typed }, true)}
        />
      </FormRow>
    </>
  );
}
