import type { MatterPages } from '../case/matter-pages.ts';
import { answerSteps } from '../request/answer-steps.ts';
import { AnsweredPage } from '../request/answered-page.tsx';
import { ArchiveEnquiryIntake } from './archive-enquiry-intake.tsx';
import { ArchiveEnquirySheet } from './archive-enquiry-sheet.tsx';

/** 档案查询: 受理, 办结. */
export const archiveEnquiryPages: MatterPages<'marriage.archive-enquiry'> = {
  ...answerSteps,
  page: (view, opened, step) =>
    step === 'answer' ? (
      <AnsweredPage view={view} opened={opened} sheet={<ArchiveEnquirySheet application={view.application} />} />
    ) : (
      <ArchiveEnquiryIntake key={view.draftRevision} view={view} opened={opened} />
    ),
  sheet: (view) => <ArchiveEnquirySheet application={view.application} />,
};
