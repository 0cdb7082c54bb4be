import type { RecordProofRequest } from '#core/domain/matters/record-proof/schema.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { countriesIn } from '../intake/countries.ts';
import { FactsSheet } from '../request/facts-sheet.tsx';

/** A request for a certificate of records, to be read. */
export function RecordProofSheet({ application }: { application: RecordProofRequest }) {
  const { t, language } = useWords();
  const { applicant, purpose, country, searchedFrom, searchedTo, searchedArea, found, records } = application;
  const land = countriesIn(language).find(({ code }) => code === country)?.name ?? country;
  const day = (on: typeof searchedFrom) => (on ? dayInWords(on, language) : '');
  return (
    <FactsSheet
      title={t('matter.marriage.record-proof')}
      persons={[{ title: t('role.applicant'), party: applicant }]}
      facts={[
        { label: t('recordProof.purpose'), value: purpose ? t(`recordProof.purpose.${purpose}`) : '' },
        { label: t('recordProof.country'), value: land },
        { label: t('recordProof.from'), value: day(searchedFrom) },
        { label: t('recordProof.to'), value: day(searchedTo) },
        { label: t('recordProof.area'), value: searchedArea ?? '' },
        { label: t('recordProof.found'), value: found ? t(`recordProof.found.${found}`) : '' },
        { label: t('recordProof.records'), value: records },
        { label: t('intake.remark'), value: application.remark },
      ]}
    />
  );
}
