import { Select } from 'antd';
import { categories } from '#core/domain/adoption-law/categories.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { PersonCard } from '../request/person-card.tsx';
import { withAdopter, withAdopters } from './parties-edits.ts';
import { HukouRows, MoreRows, PresenceRow } from './person-details.tsx';
import { type PartiesProps, PlacerCards } from './placer-cards.tsx';
import './adoption-people.css';

/** 收养关系当事人: category, adopted person, adopters, who placed the child. */
export function PartiesCards(props: PartiesProps) {
  return (
    <>
      <ChildCard {...props} />
      <AdopterCards {...props} />
      <PlacerCards {...props} />
    </>
  );
}

function ChildCard({ parties, edit, atCounter }: PartiesProps) {
  const { t, language } = useWords();
  const { child, category } = parties;
  const rows = {
    title: t('role.child'),
    path: 'child',
    person: child,
    change: (field: string, facts: object, typing?: boolean) =>
      edit(`child.${field}`, { child: { ...child, ...facts } }, typing),
  };
  return (
    <PersonCard {...rows} reader="child" readKey="F2" wide>
      <FormRow label={t('adoptionPeople.category')}>
        <Select
          className="grow"
          aria-label={t('adoptionPeople.category')}
          data-field="category"
          value={category ?? null}
          options={categories.map((one) => ({ value: one.code, label: `${one.code} ${one[language]}` }))}
          onChange={(code) => edit('category', { category: code ?? undefined })}
        />
      </FormRow>
      <FormRow label={t('adoptionPeople.nameAfter')}>
        <TextField
          label={t('adoptionPeople.nameAfter')}
          field="child.nameAfter"
          value={child.nameAfter}
          longest={400}
          placeholder={t('adoptionPeople.unchanged')}
          tidyOnLeave={normaliseName}
          onChange={(nameAfter) => rows.change('nameAfter', { nameAfter }, true)}
        />
      </FormRow>
      {atCounter ? (
        <>
          <HukouRows {...rows} />
          <PresenceRow {...rows} />
        </>
      ) : null}
    </PersonCard>
  );
}

function AdopterCards({ parties, edit, atCounter }: PartiesProps) {
  const { t } = useWords();
  return (
    <>
      <div className="parties couple-persons">
        {parties.adopters.map((person, index) => {
          const path = `adopters.${index}`;
          const rows = {
            title: t(index === 0 ? 'role.adopter' : 'role.second-adopter'),
            path,
            person,
            change: (field: string, facts: object, typing?: boolean) =>
              edit(`${path}.${field}`, withAdopter(parties, index, facts), typing),
          };
          return (
            <PersonCard
              key={path}
              {...rows}
              reader={index === 0 ? 'adopter' : 'second-adopter'}
              readKey={index === 0 ? 'F3' : undefined}
            >
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
        field="adopters.second"
        checked={parties.adopters.length > 1}
        onChange={(both) => edit('adopters', withAdopters(parties, both ? 2 : 1))}
      >
        {t('adoptionPeople.bothAdopt')}
      </Tick>
    </>
  );
}
