import { type AdoptionParties, isPlacedByInstitution } from '#core/domain/adoption-law/parties.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { FactsCard } from '../request/facts-card.tsx';
import { PersonCard } from '../request/person-card.tsx';
import { shownPlacers, withInstitution, withPlacer, withPlacers } from './parties-edits.ts';
import { HukouRows, MoreRows, PresenceRow } from './person-details.tsx';

export interface PartiesProps {
  readonly parties: AdoptionParties;
  readonly edit: EditFacts<AdoptionParties>;
  /** Whether those named stand at the counter: then papers, presence and address are asked. */
  readonly atCounter: boolean;
}

/** 送养人: the institution, the persons, or nobody, as the category says. */
export function PlacerCards(props: PartiesProps) {
  if (props.parties.category === 8) return null;
  return isPlacedByInstitution(props.parties) ? <InstitutionCard {...props} /> : <PlacingPersons {...props} />;
}

const institutionFields = [
  'name',
  'phone',
  'address',
  'legalRepresentative',
  'handlerName',
  'handlerIdNumber',
] as const;

function InstitutionCard({ parties, edit }: PartiesProps) {
  const { t } = useWords();
  const institution = parties.placer.institution ?? {};
  return (
    <FactsCard title={t('adoptionPeople.institution')}>
      {institutionFields.map((field) => (
        <FormRow key={field} label={t(`adoptionPeople.institution.${field}`)}>
          <TextField
            label={t(`adoptionPeople.institution.${field}`)}
            field={`placer.institution.${field}`}
            value={institution[field]}
            longest={200}
            tidyOnLeave={field === 'handlerName' ? normaliseName : (text) => text.trim()}
            onChange={(typed) =>
              edit(`placer.institution.${field}`, withInstitution(parties, { [field]: typed }), true)
            }
          />
        </FormRow>
      ))}
    </FactsCard>
  );
}

function PlacingPersons({ parties, edit, atCounter }: PartiesProps) {
  const { t } = useWords();
  const placers = shownPlacers(parties);
  return (
    <>
      <div className="parties couple-persons">
        {placers.map((person, index) => {
          const path = `placer.persons.${index}`;
          const rows = {
            title: t(index === 0 ? 'role.placer' : 'role.second-placer'),
            path,
            person,
            change: (field: string, facts: object, typing?: boolean) =>
              edit(`${path}.${field}`, withPlacer(parties, index, facts), typing),
          };
          return (
            <PersonCard key={path} {...rows} reader={index === 0 ? 'placer' : 'second-placer'}>
              <FormRow label={t('adoptionPeople.relation')}>
                <TextField
                  label={t('party.named', { who: rows.title, what: t('adoptionPeople.relation') })}
                  field={`${path}.relation`}
                  value={person.relation}
                  longest={60}
                  onChange={(relation) => rows.change('relation', { relation }, true)}
                />
                <Tick
                  label={t('party.named', { who: rows.title, what: t('adoptionPeople.dead') })}
                  field={`${path}.dead`}
                  checked={person.dead ?? false}
                  onChange={(dead) => rows.change('dead', { dead })}
                >
                  {t('adoptionPeople.dead')}
                </Tick>
              </FormRow>
              {atCounter ? (
                <>
                  <MoreRows {...rows} />
                  <HukouRows {...rows} />
                  <PresenceRow {...rows} />
                </>
              ) : null}
            </PersonCard>
          );
        })}
      </div>
      <Tick
        field="placer.persons.second"
        checked={placers.length > 1}
        onChange={(both) => edit('placer.persons', withPlacers(parties, both ? 2 : 1))}
      >
        {t('adoptionPeople.bothPlace')}
      </Tick>
    </>
  );
}
