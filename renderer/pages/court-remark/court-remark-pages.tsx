import type { MatterPages } from '../case/matter-pages.ts';
import { answerSteps } from '../request/answer-steps.ts';
import { AnsweredPage } from '../request/answered-page.tsx';
import { CourtRemarkIntake } from './court-remark-intake.tsx';
import { CourtRemarkSheet } from './court-remark-sheet.tsx';

/** 法院文书备注: 受理, 备注. */
export const courtRemarkPages: MatterPages<'marriage.court-remark'> = {
  ...answerSteps,
  page: (view, opened, step) =>
    step === 'answer' ? (
      <AnsweredPage view={view} opened={opened} sheet={<CourtRemarkSheet application={view.application} />} />
    ) : (
      <CourtRemarkIntake key={view.draftRevision} view={view} opened={opened} />
    ),
  sheet: (view) => <CourtRemarkSheet application={view.application} />,
};
