import type { MatterPages } from '../case/matter-pages.ts';
import { IssuedPage } from '../issued/issued-page.tsx';
import { PrintPage } from '../print/print-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { AdoptionExamination } from './adoption-examination.tsx';
import { AdoptionIntake } from './adoption-intake.tsx';
import { AdoptionSheet } from './adoption-sheet.tsx';
import { adoptionSteps } from './adoption-steps.ts';

/** 成立收养登记: application, examination, approval, registration, print, issue. */
export const adoptionPages: MatterPages<'adoption.establishment'> = {
  ...adoptionSteps,
  sheet: (view) => <AdoptionSheet view={view} />,
  page(view, opened, step) {
    const sheet = <AdoptionSheet view={view} />;
    switch (step) {
      case 'examine':
        return <AdoptionExamination key={view.draftRevision} view={view} opened={opened} />;
      case 'review':
        return <ReviewPage view={view} opened={opened} sheet={sheet} />;
      case 'register':
        return <RegisterPage view={view} opened={opened} sheet={sheet} />;
      case 'print':
        return <PrintPage view={view} opened={opened} />;
      case 'issue':
        return <IssuedPage view={view} opened={opened} sheet={sheet} />;
      default:
        // A draft loaded anew, after a conflict, begins from what the host has.
        return <AdoptionIntake key={view.draftRevision} view={view} opened={opened} />;
    }
  },
};
