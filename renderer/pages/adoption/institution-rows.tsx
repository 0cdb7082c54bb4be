import { normaliseName } from '#core/domain/people/names.ts';
import { useWords } from '../../words/use-words.tsx';
import { WideRow } from '../request/facts-card.tsx';
import type { PlacerProps } from './placer-cards.tsx';
import { TextRow } from './text-row.tsx';

const fields = [
  ['name', 200],
  ['phone', 40],
  ['address', 400],
  ['legalRepresentative', 100],
  ['handlerName', 100],
  ['handlerIdNumber', 30],
  ['handlerPost', 60],
] as const;
const ofPersons = new Set<string>(['legalRepresentative', 'handlerName']);

/** 福利机构: the institution, its handler and its opinion. */
export function InstitutionRows({ application, edit }: PlacerProps) {
  const { t } = useWords();
  const { placer } = application;
  const { institution = {} } = placer;
  const row = (field: (typeof fields)[number][0] | 'opinion', longest: number) => (
    <TextRow
      key={field}
      label={t(`adopt.institution.${field}`)}
      named={t('party.named', { who: t('adopt.placer.institution'), what: t(`adopt.institution.${field}`) })}
      field={`placer.institution.${field}`}
      value={institution[field]}
      longest={longest}
      {...(ofPersons.has(field) ? { tidyOnLeave: normaliseName } : {})}
      onChange={(typed) =>
        edit(
          `placer.institution.${field}`,
          { placer: { ...placer, institution: { ...institution, [field]: typed } } },
          true,
        )
      }
    />
  );
  return (
    <>
      {fields.map(([field, longest]) => row(field, longest))}
      <WideRow>{row('opinion', 400)}</WideRow>
    </>
  );
}
