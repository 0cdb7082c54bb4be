import { useState } from 'react';
import { deathCauses, deathPaperKinds } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { useSession } from '../../app/desk.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CardDialog } from '../intake/card-dialog.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { PersonRows } from '../request/person-rows.tsx';
import { type Deceased, deceasedOfCard, identityOf, movedTo } from './deceased-facts.ts';

interface DeceasedCardProps {
  readonly deceased: Deceased;
  readonly change: (field: string, facts: Partial<Deceased>, typing?: boolean) => void;
}

/** 死者: who it was, the household register at death, and the death with its paper. */
export function DeceasedCard({ deceased, change }: DeceasedCardProps) {
  const { t } = useWords();
  const [reading, setReading] = useState(false);
  const { name, sex, birth, idNumber } = deceased;
  return (
    <section className="card party" aria-label={t('role.deceased')}>
      <div className="party-head">
        <h2>{t('role.deceased')}</h2>
        <span className="grow" />
        <ActionButton
          shortcut="F2"
          label={t('party.named', { who: t('role.deceased'), what: t('intake.readCard') })}
          onAct={() => setReading(true)}
        >
          {t('intake.readCard')}
        </ActionButton>
      </div>
      <PersonRows
        title={t('role.deceased')}
        path="deceased"
        person={{ name, sex, birth, idNumber }}
        change={(field, facts, typing) => change(field, identityOf(facts), typing)}
      />
      <RegisterRows deceased={deceased} change={change} />
      <DeathRows deceased={deceased} change={change} />
      {reading ? (
        <CardDialog
          who="deceased"
          onRead={(card) => change('card', deceasedOfCard(card))}
          onClose={() => setReading(false)}
        />
      ) : null}
    </section>
  );
}

function RegisterRows({ deceased, change }: DeceasedCardProps) {
  const { t } = useWords();
  const { office } = useSession();
  const named = (what: string) => t('party.named', { who: t('role.deceased'), what });
  return (
    <>
      <FormRow label={t('subsidy.hukou')}>
        <DivisionInput
          label={named(t('subsidy.hukou'))}
          field="deceased.hukou"
          near={office.division}
          value={deceased.hukou}
          onChange={(code) => change('hukou', movedTo(code, deceased))}
        />
      </FormRow>
      <FormRow label={t('subsidy.address')}>
        <TextField
          label={named(t('subsidy.address'))}
          field="deceased.address"
          value={deceased.address}
          longest={200}
          tidyOnLeave={(text) => text.trim()}
          onChange={(address) => change('address', { address }, true)}
        />
      </FormRow>
    </>
  );
}

function DeathRows({ deceased, change }: DeceasedCardProps) {
  const { t } = useWords();
  const { died, cause, place, paper, paperNumber } = deceased;
  return (
    <>
      <FormRow label={t('subsidy.died')}>
        <DateField
          label={t('subsidy.died')}
          field="deceased.died"
          value={died}
          onChange={(day) => change('died', { died: day }, true)}
        />
        <Choice
          label={t('subsidy.cause')}
          field="deceased.cause"
          options={deathCauses.map((value) => ({ value, label: t(`subsidy.cause.${value}`) }))}
          value={cause}
          onChange={(chosen) => change('cause', { cause: chosen })}
        />
      </FormRow>
      <FormRow label={t('subsidy.place')}>
        <TextField
          label={t('subsidy.place')}
          field="deceased.place"
          value={place}
          longest={200}
          placeholder={t('subsidy.placeHint')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => change('place', { place: typed }, true)}
        />
      </FormRow>
      <FormRow label={t('subsidy.paper')}>
        <SelectField
          label={t('subsidy.paper')}
          field="deceased.paper"
          options={deathPaperKinds.map((value) => ({ value, label: t(`subsidy.paper.${value}`) }))}
          value={paper}
          placeholder={t('subsidy.paperKind')}
          onChange={(kind) => change('paper', { paper: kind })}
        />
        <TextField
          label={t('subsidy.paperNumber')}
          field="deceased.paperNumber"
          value={paperNumber}
          placeholder={t('subsidy.paperNumber')}
          tidyOnLeave={(text) => text.trim()}
          onChange={(typed) => change('paperNumber', { paperNumber: typed }, true)}
        />
      </FormRow>
    </>
  );
}
