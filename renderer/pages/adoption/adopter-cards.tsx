import {
  type AdopterEntry,
  type AdoptionApplication,
  adoptionModes,
} from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { adoptersOf } from '#core/domain/matters/adoption-establishment/facts-of.ts';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { HukouRows, MoreRows } from '../adoption-people/person-details.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { PersonCard } from '../request/person-card.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { adopterTitle } from './adopter-title.ts';
import { withAdopter, withMode } from './edits.ts';
import { FamilyRows } from './family-rows.tsx';
import { PresentRow, WorkRows } from './person-more.tsx';

interface AdopterCardsProps {
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
}

/** 收养人: who adopts, one or both side by side, and their family. */
export function AdopterCards({ application, edit }: AdopterCardsProps) {
  const { t } = useWords();
  const adopters = adoptersOf(application);
  return (
    <>
      <section className="card facts" aria-label={t('adopt.adopters')}>
        <div className="category-choice">
          <h2>{t('adopt.adopters')}</h2>
          <Choice
            label={t('adopt.mode')}
            field="mode"
            options={adoptionModes.map((value) => ({ value, label: t(`adopt.mode.${value}`) }))}
            value={application.mode}
            onChange={(mode) => edit('mode', withMode(application, mode))}
          />
        </div>
        <div className="facts-rows">
          <FamilyRows application={application} edit={edit} />
        </div>
      </section>
      <div className="parties couple-persons" data-one={adopters.length === 1 || undefined}>
        {adopters.map((person, index) => (
          <AdopterCard
            // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second are what they are by their place
            key={index}
            index={index}
            person={person}
            title={adopterTitle(application, index, t)}
            wide={adopters.length === 1}
            change={(field, facts, typing) =>
              edit(`adopters.${index}.${field}`, withAdopter(application, index, facts), typing)
            }
          />
        ))}
      </div>
    </>
  );
}

interface AdopterCardProps {
  readonly index: number;
  readonly title: string;
  readonly person: AdopterEntry;
  readonly wide: boolean;
  readonly change: (field: string, facts: Partial<AdopterEntry>, typing?: boolean) => void;
}

function AdopterCard({ index, title, person, wide, change }: AdopterCardProps) {
  const reader = index === 0 ? 'adopter' : 'second-adopter';
  const rows = { title, path: `adopters.${index}`, person, change };
  return (
    <PersonCard {...rows} reader={reader} readKey={index === 0 ? 'F2' : 'F3'} wide={wide}>
      <MoreRows {...rows} />
      <WorkRows {...rows} />
      <HukouRows {...rows} />
      <StatusRow {...rows} />
      <ConditionRows {...rows} />
      <PresentRow {...rows} />
    </PersonCard>
  );
}

interface ConditionRowsProps extends Omit<AdopterCardProps, 'index' | 'wide'> {
  readonly path: string;
}

const statuses = ['single', 'married', 'divorced', 'widowed'] as const;

/** 婚姻状况, as the application prints it. */
function StatusRow({ title, path, person, change }: ConditionRowsProps) {
  const { t } = useWords();
  return (
    <FormRow label={t('party.status')}>
      <Choice
        label={t('party.named', { who: title, what: t('party.status') })}
        field={`${path}.status`}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={person.status}
        onChange={(status) => change('status', { status })}
      />
    </FormRow>
  );
}

const conditions = ['healthy', 'record', 'able'] as const;

/** 收养人条件 that the registrar finds from the papers (第一千零九十八条): health, record, ability. */
function ConditionRows({ title, path, person, change }: ConditionRowsProps) {
  const { t } = useWords();
  return conditions.map((fact) => (
    <FormRow key={fact} label={t(`adopt.${fact}`)}>
      <YesNo
        label={t('party.named', { who: title, what: t(`adopt.${fact}`) })}
        field={`${path}.${fact}`}
        yes={t(`adopt.${fact}.yes`)}
        no={t(`adopt.${fact}.no`)}
        value={person[fact]}
        onChange={(answer) => change(fact, { [fact]: answer })}
      />
    </FormRow>
  ));
}
