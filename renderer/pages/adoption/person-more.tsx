import type { AdopterEntry } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { SuggestField } from '../../parts/suggest-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FormRow } from '../intake/form-row.tsx';
import { educations } from '../intake/suggestions.ts';
import { YesNo } from '../request/yes-no.tsx';
import { TextRow } from './text-row.tsx';

/** What the rows of a grown person of an adoption are given. */
export interface PersonMoreProps {
  readonly title: string;
  readonly path: string;
  readonly person: Pick<AdopterEntry, 'education' | 'employer' | 'present'>;
  readonly change: (
    field: string,
    facts: Pick<AdopterEntry, 'education' | 'employer' | 'present'>,
    typing?: boolean,
  ) => void;
}

/** 文化程度、工作单位 */
export function WorkRows({ title, path, person, change }: PersonMoreProps) {
  const { t } = useWords();
  return (
    <>
      <FormRow label={t('party.education')}>
        <SuggestField
          label={t('party.named', { who: title, what: t('party.education') })}
          field={`${path}.education`}
          value={person.education}
          options={educations}
          onChange={(education) => change('education', { education }, true)}
        />
      </FormRow>
      <TextRow
        label={t('adopt.employer')}
        named={t('party.named', { who: title, what: t('adopt.employer') })}
        field={`${path}.employer`}
        value={person.employer}
        longest={100}
        onChange={(employer) => change('employer', { employer }, true)}
      />
    </>
  );
}

/** 是否到场: of spouses one may stay away with a proxy, everybody else comes. */
export function PresentRow({ title, path, person, change }: PersonMoreProps) {
  const { t } = useWords();
  return (
    <FormRow label={t('adopt.present')}>
      <YesNo
        label={t('party.named', { who: title, what: t('adopt.present') })}
        field={`${path}.present`}
        yes={t('adopt.present.yes')}
        no={t('adopt.present.no')}
        value={person.present}
        onChange={(present) => change('present', { present })}
      />
    </FormRow>
  );
}
