import { useState } from 'react';
import { organiserKinds } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { NameRow, NumberRow } from '../request/person-rows.tsx';
import { identityOf, type Organiser, organiserOfCard } from './deceased-facts.ts';
import { usualRelations } from './usual-relations.ts';

interface OrganiserCardProps {
  readonly organiser: Organiser;
  readonly change: (field: string, facts: Partial<Organiser>, typing?: boolean) => void;
}

/** 丧事承办人: a relative, or the committee or home for which somebody acts. */
export function OrganiserCard({ organiser, change }: OrganiserCardProps) {
  const { t } = useWords();
  const [reading, setReading] = useState(false);
  const { kind, name, idNumber } = organiser;
  const rows = {
    title: t('role.organiser'),
    path: 'organiser',
    person: { name, idNumber },
    change: (field: string, facts: Parameters<typeof identityOf>[0], typing?: boolean) => {
      const { name: typedName, idNumber: typedNumber } = identityOf(facts);
      change(field, field === 'name' ? { name: typedName } : { idNumber: typedNumber }, typing);
    },
  };
  return (
    <section className="card party" aria-label={t('role.organiser')}>
      <div className="party-head">
        <h2>{t('role.organiser')}</h2>
        <span className="grow" />
        <ActionButton
          shortcut="F3"
          label={t('party.named', { who: t('role.organiser'), what: t('intake.readCard') })}
          onAct={() => setReading(true)}
        >
          {t('intake.readCard')}
        </ActionButton>
      </div>
      <FormRow label={t('subsidy.organiserKind')}>
        <Choice
          label={t('subsidy.organiserKindOf')}
          field="organiser.kind"
          options={organiserKinds.map((value) => ({ value, label: t(`subsidy.organiserKind.${value}`) }))}
          value={kind}
          onChange={(chosen) => change('kind', { kind: chosen })}
        />
      </FormRow>
      {kind === 'village-committee' || kind === 'institution' ? (
        <FormRow label={t('subsidy.body')}>
          <TextField
            label={t('subsidy.body')}
            field="organiser.body"
            value={organiser.body}
            longest={100}
            tidyOnLeave={(text) => text.trim()}
            onChange={(body) => change('body', { body }, true)}
          />
        </FormRow>
      ) : null}
      <NameRow {...rows} />
      <NumberRow {...rows} />
      <ContactRow organiser={organiser} change={change} />
      {reading ? (
        <CardDialog
          who="organiser"
          onRead={(card) => change('card', organiserOfCard(card))}
          onClose={() => setReading(false)}
        />
      ) : null}
    </section>
  );
}

function ContactRow({ organiser, change }: OrganiserCardProps) {
  const { t } = useWords();
  const { kind, relation, phone } = organiser;
  const telephone = (
    <TextField
      label={t('subsidy.phone')}
      field="organiser.phone"
      value={phone}
      longest={40}
      placeholder={t('party.phone')}
      tidyOnLeave={(text) => text.trim()}
      onChange={(typed) => change('phone', { phone: typed }, true)}
    />
  );
  if (kind === 'village-committee' || kind === 'institution') {
    return <FormRow label={t('party.phone')}>{telephone}</FormRow>;
  }
  return (
    <FormRow label={t('subsidy.relation')}>
      <SuggestField
        label={t('subsidy.relation')}
        field="organiser.relation"
        value={relation}
        options={usualRelations}
        placeholder={t('subsidy.relationHint')}
        onChange={(typed) => change('relation', { relation: typed }, true)}
      />
      {telephone}
    </FormRow>
  );
}
