import type { MatterPages } from '../case/matter-pages.ts';
import { CaseCeremony } from '../ceremony/booking/case-ceremony.tsx';
import { IssuedPage } from '../issued/issued-page.tsx';
import { PrintPage } from '../print/print-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { MarriageIntake } from './marriage-intake.tsx';
import { MarriageSheet } from './marriage-sheet.tsx';
import { marriageSteps } from './marriage-steps.ts';

/** 结婚登记: intake, review, register, print, issue. */
export const marriagePages: MatterPages<'marriage.registration'> = {
  ...marriageSteps,
  head: (view) => <CaseCeremony view={view} />,
  sheet: (view) => <MarriageSheet view={view} />,
  page(view, opened, step) {
    const sheet = <MarriageSheet view={view} />;
    switch (step) {
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
        return <MarriageIntake key={view.draftRevision} view={view} opened={opened} />;
    }
  },
};
