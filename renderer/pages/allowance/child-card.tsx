import { useState } from 'react';
import type { ChildrenAllowance } from '#core/domain/matters/children-allowance/schema.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { factsOfCard } from '../intake/card-facts.ts';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { ethnicities } from '../intake/suggestions.ts';
import { FactsCard, WideRow } from '../request/facts-card.tsx';
import { PersonRows } from '../request/person-rows.tsx';
import { childFacts } from './person-facts.ts';

interface ChildCardProps {
  readonly application: ChildrenAllowance;
  readonly edit: EditFacts<ChildrenAllowance>;
}

/** 儿童: who the child is, and the place of the household register, which examines and pays. */
export function ChildCard({ application, edit }: ChildCardProps) {
  const { t } = useWords();
  const { office } = useSession();
  const [reading, setReading] = useState(false);
  const { child = {}, home = {} } = application;
  const title = t('allowance.theChild');
  const named = (what: string) => t('party.named', { who: title, what });
  const change = (field: string, facts: Partial<typeof child>, typing = false) =>
    edit(`child.${field}`, { child: { ...child, ...facts } }, typing);
  const changeHome = (field: keyof typeof home, facts: Partial<typeof home>) =>
    edit(`home.${field}`, { home: { ...home, ...facts } }, true);
  // A child's number is a resident's: it tells birth and sex.
  const person = { ...childFacts(child), kind: 'mainland' } as const;
  const head = (
    <ActionButton shortcut="F2" label={named(t('intake.readCard'))} onAct={() => setReading(true)}>
      {t('intake.readCard')}
    </ActionButton>
  );
  return (
    <FactsCard title={title} head={head}>
      <PersonRows
        title={title}
        path="child"
        person={person}
        change={(field, facts, typing) => change(field, childFacts(facts), typing)}
      />
      <FormRow label={t('party.ethnicity')}>
        <SuggestField
          label={named(t('party.ethnicity'))}
          field="child.ethnicity"
          value={child.ethnicity}
          options={ethnicities}
          onChange={(ethnicity) => change('ethnicity', { ethnicity }, true)}
        />
      </FormRow>
      <FormRow label={t('allowance.hukou')}>
        <DivisionInput
          label={named(t('allowance.hukou'))}
          field="child.hukou"
          near={office.division}
          value={child.hukou}
          onChange={(hukou) => change('hukou', { hukou })}
        />
      </FormRow>
      <FormRow label={t('allowance.township')}>
        <TextField
          label={t('allowance.homeTownship')}
          field="home.township"
          value={home.township}
          longest={100}
          placeholder={t('allowance.township')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(township) => changeHome('township', { township })}
        />
        <TextField
          label={t('allowance.homeVillage')}
          field="home.village"
          value={home.village}
          longest={100}
          placeholder={t('allowance.village')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(village) => changeHome('village', { village })}
        />
      </FormRow>
      <WideRow>
        <FormRow label={t('party.hukouAddress')}>
          <TextField
            label={named(t('party.hukouAddress'))}
            field="child.hukouAddress"
            value={child.hukouAddress}
            longest={400}
            onChange={(hukouAddress) => change('hukouAddress', { hukouAddress }, true)}
          />
        </FormRow>
      </WideRow>
      {reading ? (
        <CardDialog
          named={t('allowance.theChild')}
          who="child"
          onRead={(card) => change('idNumber', childFacts(factsOfCard(card, person)))}
          onClose={() => setReading(false)}
        />
      ) : null}
    </FactsCard>
  );
}
