import { categoryOf } from '#core/domain/adoption-law/categories.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { fen } from '#core/domain/money/fen.ts';
import { Tick } from '../../parts/tick.tsx';
import { YuanField } from '../../parts/yuan-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { shownPlacers, withPlacers } from './edits.ts';
import { InstitutionRows } from './institution-rows.tsx';
import { PlacingPersonCard } from './placing-person.tsx';
import { senderFacts } from './sender-facts.ts';

export interface PlacerProps {
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
}

/** 送养人: the institution, the persons, or nobody, as the category says; and what the law asks of the placing. */
export function PlacerCards(props: PlacerProps) {
  const { t } = useWords();
  const { category } = props.application;
  if (category === undefined) return null;
  const { placer } = categoryOf(category);
  if (placer === 'nobody') {
    return (
      <FactsCard title={t('role.placer')}>
        <p className="soft">{t('adopt.placerNobody')}</p>
      </FactsCard>
    );
  }
  return (
    <>
      <FactsCard title={t(`adopt.placer.${placer}`)}>
        {placer === 'institution' ? <InstitutionRows {...props} /> : <PersonsRows {...props} />}
        <SenderRows {...props} />
      </FactsCard>
      {placer === 'institution' ? null : <PlacingPersons {...props} />}
    </>
  );
}

/** How many persons place the child, and what the family has in a month. */
function PersonsRows({ application, edit }: PlacerProps) {
  const { t } = useWords();
  const { monthlyIncome } = application.placer;
  return (
    <>
      <FormRow label={t('adopt.placers')}>
        <Tick
          field="placer.persons"
          checked={shownPlacers(application).length > 1}
          onChange={(two) => edit('placer.persons', withPlacers(application, two ? 2 : 1))}
        >
          {t('adopt.twoPlacers')}
        </Tick>
      </FormRow>
      <FormRow label={t('adopt.monthlyIncome')}>
        <YuanField
          label={t('adopt.monthlyIncome')}
          field="placer.monthlyIncome"
          value={monthlyIncome === undefined ? undefined : fen(monthlyIncome)}
          onChange={(income) =>
            edit('placer.monthlyIncome', { placer: { ...application.placer, monthlyIncome: income } }, true)
          }
        />
      </FormRow>
    </>
  );
}

function PlacingPersons({ application, edit }: PlacerProps) {
  const placers = shownPlacers(application);
  return (
    <div className="parties couple-persons" data-one={placers.length === 1 || undefined}>
      {placers.map((_person, index) => (
        <PlacingPersonCard
          // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second are what they are by their place
          key={index}
          index={index}
          application={application}
          edit={edit}
          wide={placers.length === 1}
        />
      ))}
    </div>
  );
}

function SenderRows({ application, edit }: PlacerProps) {
  const { t } = useWords();
  const { category, sender = {} } = application;
  return senderFacts(category, sender).map((fact) => (
    <FormRow key={fact} label={t(`adopt.sender.${fact}`)}>
      <YesNo
        label={t(`adopt.sender.${fact}Of`)}
        field={`sender.${fact}`}
        yes={t(`adopt.sender.${fact}.yes`)}
        no={t(`adopt.sender.${fact}.no`)}
        value={sender[fact]}
        onChange={(answer) => edit(`sender.${fact}`, { sender: { ...sender, [fact]: answer } })}
      />
    </FormRow>
  ));
}
