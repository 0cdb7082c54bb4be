import type { ReactNode } from 'react';
import { categoryOf } from '#core/domain/adoption-law/categories.ts';
import { type AdoptionParties, personsOf, placerNames } from '#core/domain/adoption-law/parties.ts';
import type { OriginalAdoption } from '#core/domain/adoption-law/persons.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { FactsSheet, type SheetFact } from '../request/facts-sheet.tsx';

interface PartiesSheetProps {
  readonly title: string;
  readonly parties: AdoptionParties & { readonly original?: OriginalAdoption | undefined };
  readonly facts: readonly SheetFact[];
  /** One who asks and is none of the parties. */
  readonly applicant?: Party;
}

/** An act on an adoption as it is read at every later step: persons, the adoption, its own facts. */
export function PartiesSheet({ title, parties, facts, applicant }: PartiesSheetProps): ReactNode {
  const { t, language } = useWords();
  const { category, child, original = {} } = parties;
  const persons = personsOf(parties).map(({ standing, person }) => ({ title: t(`role.${standing}`), party: person }));
  const { number = '', registeredOn, office = '' } = original;
  return (
    <FactsSheet
      title={title}
      persons={[...(applicant ? [{ title: t('role.applicant'), party: applicant }] : []), ...persons]}
      facts={[
        { label: t('adoptionPeople.category'), value: category ? categoryOf(category)[language] : '' },
        { label: t('adoptionPeople.nameAfter'), value: child.nameAfter },
        { label: t('adoptionPeople.placer'), value: placerNames(parties) },
        { label: t('adoptionPeople.number'), value: number },
        { label: t('adoptionPeople.registeredOn'), value: registeredOn ? dayInWords(registeredOn, language) : '' },
        { label: t('adoptionPeople.office'), value: office },
        ...facts,
      ]}
    />
  );
}
