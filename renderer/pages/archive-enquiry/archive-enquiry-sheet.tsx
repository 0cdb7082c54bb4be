import type { ArchiveEnquiry } from '#core/domain/matters/archive-enquiry/schema.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { FactsSheet } from '../request/facts-sheet.tsx';

/** An archive enquiry, to be read. */
export function ArchiveEnquirySheet({ application }: { application: ArchiveEnquiry }) {
  const { t, language } = useWords();
  const { applicant, standing, authority, letter, purpose, sought = {}, result, copies } = application;
  const { name, idNumber, otherName, from, to } = sought;
  const days = [from, to].map((on) => (on ? dayInWords(on, language) : ''));
  return (
    <FactsSheet
      title={t('matter.marriage.archive-enquiry')}
      persons={[{ title: t('enquiry.enquirer'), party: applicant }]}
      facts={[
        { label: t('enquiry.standing'), value: standing ? t(`enquiry.standing.${standing}`) : '' },
        { label: t(standing === 'agent' ? 'enquiry.agentPaper' : 'enquiry.authority'), value: authority },
        {
          label: t('enquiry.papers'),
          value: letter && standing && standing !== 'party' ? t(`enquiry.letter.${standing}`) : undefined,
        },
        { label: t('enquiry.purpose'), value: purpose ?? '' },
        { label: t('enquiry.sought'), value: [name, idNumber].filter(Boolean).join('\u2002') },
        { label: t('enquiry.other'), value: otherName },
        { label: t('enquiry.years'), value: from || to ? days.join(' — ') : undefined },
        { label: t('enquiry.resultText'), value: result ?? '' },
        { label: t('enquiry.copies'), value: copies === undefined ? undefined : String(copies) },
        { label: t('intake.remark'), value: application.remark },
      ]}
    />
  );
}
