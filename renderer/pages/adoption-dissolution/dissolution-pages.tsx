import type { MatterPages } from '../case/matter-pages.ts';
import { IssuedPage } from '../issued/issued-page.tsx';
import { PrintPage } from '../print/print-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { DissolutionExamination } from './dissolution-examination.tsx';
import { DissolutionIntake } from './dissolution-intake.tsx';
import { DissolutionSheet } from './dissolution-sheet.tsx';
import { dissolutionSteps } from './dissolution-steps.ts';

/** 解除收养登记: application, examination, approval, registration, print, issue. */
export const dissolutionPages: MatterPages<'adoption.dissolution'> = {
  ...dissolutionSteps,
  sheet: (view) => <DissolutionSheet application={view.application} />,
  page(view, opened, step) {
    const sheet = <DissolutionSheet application={view.application} />;
    switch (step) {
      case 'examine':
        return <DissolutionExamination key={view.draftRevision} view={view} opened={opened} />;
      case 'review':
        return <ReviewPage view={view} opened={opened} sheet={sheet} />;
      case 'register':
        return <RegisterPage view={view} opened={opened} sheet={sheet} />;
      case 'print':
        return <PrintPage view={view} opened={opened} />;
      case 'issue':
        return <IssuedPage view={view} opened={opened} sheet={sheet} />;
      default:
        return <DissolutionIntake key={view.draftRevision} view={view} opened={opened} />;
    }
  },
};
