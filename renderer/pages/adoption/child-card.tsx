import { categoryOf } from '#core/domain/adoption-law/categories.ts';
import { consentAgeOn } from '#core/domain/adoption-law/law-days.ts';
import { reachesAge } from '#core/domain/dates/age.ts';
import type {
  AdoptionApplication,
  ChildEntry,
} from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { useSession } from '../../app/desk.tsx';
import { DivisionInput } from '../../parts/division-input.tsx';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { EditFacts } from '../intake/edits.ts';
import { FormRow } from '../intake/form-row.tsx';
import { educations, ethnicities } from '../intake/suggestions.ts';
import { PersonCard } from '../request/person-card.tsx';
import { YesNo } from '../request/yes-no.tsx';
import { FoundRows } from './found-rows.tsx';
import { HealthRows } from './health-rows.tsx';
import { TextRow } from './text-row.tsx';

interface ChildCardProps {
  readonly application: AdoptionApplication;
  readonly edit: EditFacts<AdoptionApplication>;
}

/** What the rows of the child are given. */
export interface ChildRowsProps {
  readonly child: ChildEntry;
  readonly change: (field: string, facts: Partial<ChildEntry>, typing?: boolean) => void;
}

/** 被收养人: who the child is, where it comes from, how it is, and what it says itself. */
export function ChildCard({ application, edit }: ChildCardProps) {
  const { t } = useWords();
  const { child, category } = application;
  const title = t('role.child');
  const rows: ChildRowsProps = {
    child,
    change: (field, facts, typing) => edit(`child.${field}`, { child: { ...child, ...facts } }, typing),
  };
  const { change } = rows;
  return (
    <PersonCard
      title={title}
      path="child"
      person={child}
      change={(field, facts, typing) => change(field, facts, typing)}
      reader="child"
      readKey={undefined}
      wide
    >
      <TextRow
        label={t('adopt.nameAfter')}
        field="child.nameAfter"
        value={child.nameAfter}
        longest={400}
        placeholder={t('adopt.nameAfterHint')}
        tidyOnLeave={normaliseName}
        onChange={(nameAfter) => change('nameAfter', { nameAfter }, true)}
      />
      <FormRow label={t('adopt.ethnicityEducation')}>
        <SuggestField
          label={t('party.named', { who: title, what: t('party.ethnicity') })}
          field="child.ethnicity"
          value={child.ethnicity}
          options={ethnicities}
          placeholder={t('party.ethnicity')}
          onChange={(ethnicity) => change('ethnicity', { ethnicity }, true)}
        />
        <SuggestField
          label={t('party.named', { who: title, what: t('party.education') })}
          field="child.education"
          value={child.education}
          options={educations}
          placeholder={t('party.education')}
          onChange={(education) => change('education', { education }, true)}
        />
      </FormRow>
      <VenueRow {...rows} category={category} />
      <TextRow
        label={t('adopt.childAddress')}
        field="child.hukouAddress"
        value={child.hukouAddress}
        longest={200}
        onChange={(hukouAddress) => change('hukouAddress', { hukouAddress }, true)}
      />
      <FoundRows {...rows} category={category} />
      <HealthRows {...rows} />
      <OpinionRows {...rows} />
    </PersonCard>
  );
}

/** The place that decides which office may act: another one for each kind of child (adoption.md §3). */
function VenueRow({ child, change, category }: ChildRowsProps & Pick<AdoptionApplication, 'category'>) {
  const { t } = useWords();
  const { office } = useSession();
  const label = t(`adopt.venue.${category ? categoryOf(category).venue : 'unknown'}`);
  return (
    <FormRow label={label}>
      <DivisionInput
        label={label}
        field="child.division"
        near={office.division}
        value={child.division}
        onChange={(division) => change('division', { division })}
      />
    </FormRow>
  );
}

/** 年满八周岁被收养人的意见: asked of a child of that age, and shown where it was typed. */
function OpinionRows({ child, change }: ChildRowsProps) {
  const { t } = useWords();
  const { today, office } = useSession();
  const { birth, consents, ownWords } = child;
  const age = consentAgeOn(today);
  const asked = birth !== undefined && today >= reachesAge(birth, age, office.law);
  if (!asked && consents === undefined && ownWords === undefined) return null;
  return (
    <>
      <FormRow label={t('adopt.consents')}>
        <YesNo
          label={t('adopt.consentsOf', { age })}
          field="child.consents"
          yes={t('adopt.consents.yes')}
          no={t('adopt.consents.no')}
          value={consents}
          onChange={(answer) => change('consents', { consents: answer })}
        />
      </FormRow>
      <TextRow
        label={t('adopt.ownWords')}
        field="child.ownWords"
        value={ownWords}
        longest={400}
        onChange={(typed) => change('ownWords', { ownWords: typed }, true)}
      />
    </>
  );
}
