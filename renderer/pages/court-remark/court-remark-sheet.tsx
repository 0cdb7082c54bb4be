import type { CourtRemark } from '#core/domain/matters/court-remark/schema.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { FactsSheet } from '../request/facts-sheet.tsx';
import { originalFacts } from '../request/original-facts.ts';

/** A court's decision and the registration it is about, to be read. */
export function CourtRemarkSheet({ application }: { application: CourtRemark }) {
  const { t, language } = useWords();
  const { man, woman, original, decision, court, document, documentNumber, effectiveOn } = application;
  const { documentShown, effectiveProof } = application;
  const shown = [
    documentShown ? t('courtRemark.documentShown') : '',
    effectiveProof ? t('courtRemark.effectiveProof') : '',
  ];
  return (
    <FactsSheet
      title={t('matter.marriage.court-remark')}
      persons={[
        { title: t('role.man'), party: man },
        { title: t('role.woman'), party: woman },
      ]}
      facts={[
        ...originalFacts(original, t, language),
        { label: t('courtRemark.outcome'), value: decision ? t(`courtRemark.outcome.${decision}`) : '' },
        { label: t('courtRemark.court'), value: court ?? '' },
        { label: t('courtRemark.document'), value: document ? t(`courtRemark.document.${document}`) : '' },
        { label: t('courtRemark.number'), value: documentNumber ?? '' },
        { label: t('courtRemark.effectiveOn'), value: effectiveOn ? dayInWords(effectiveOn, language) : '' },
        { label: t('courtRemark.shown'), value: shown.filter(Boolean).join(t('common.listComma')) },
        { label: t('intake.remark'), value: application.remark },
      ]}
    />
  );
}
