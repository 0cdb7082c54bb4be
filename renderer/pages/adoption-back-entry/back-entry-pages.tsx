import type { AdoptionBackEntry } from '#core/domain/matters/adoption-back-entry/schema.ts';
import { dayInWords } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { PartiesSheet } from '../adoption-people/parties-sheet.tsx';
import type { MatterPages } from '../case/matter-pages.ts';
import { answerSteps } from '../request/answer-steps.ts';
import { AnsweredPage } from '../request/answered-page.tsx';
import { BackEntryIntake } from './back-entry-intake.tsx';

/** An old file that was entered, to be read. */
function BackEntrySheet({ application }: { application: AdoptionBackEntry }) {
  const { t, language } = useWords();
  const { kind, act, childOpinion, printNumber, pages } = application;
  return (
    <PartiesSheet
      title={t('matter.adoption.back-entry')}
      parties={application}
      facts={[
        { label: t('backEntry.kind'), value: kind ? t(`backEntry.kind.${kind}`) : '' },
        { label: t('adoptionPeople.endNumber'), value: act?.number },
        { label: t('adoptionPeople.endOn'), value: act?.on ? dayInWords(act.on, language) : undefined },
        { label: t('dissolution.childOpinion'), value: childOpinion },
        { label: t('backEntry.printNumber'), value: printNumber },
        { label: t('backEntry.pages'), value: pages === undefined ? '' : String(pages) },
      ]}
    />
  );
}

/** 补录: 录入, 办结. */
export const backEntryPages: MatterPages<'adoption.back-entry'> = {
  ...answerSteps,
  page: (view, opened, step) =>
    step === 'answer' ? (
      <AnsweredPage view={view} opened={opened} sheet={<BackEntrySheet application={view.application} />} />
    ) : (
      <BackEntryIntake key={view.draftRevision} view={view} opened={opened} />
    ),
  sheet: (view) => <BackEntrySheet application={view.application} />,
};
