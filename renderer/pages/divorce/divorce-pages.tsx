import type { MatterPages } from '../case/matter-pages.ts';
import { IssuedPage } from '../issued/issued-page.tsx';
import { PrintPage } from '../print/print-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { CoolingPage } from './cooling-page.tsx';
import { DivorceExamination } from './divorce-examination.tsx';
import { DivorceIntake } from './divorce-intake.tsx';
import { DivorceSheet } from './divorce-sheet.tsx';
import { divorceSteps } from './divorce-steps.ts';
import { HandoverCard } from './handover-card.tsx';
import { LapseButton } from './lapse-button.tsx';

/** 离婚登记: application, cooling-off, examination, review, registration, print, issue. */
export const divorcePages: MatterPages<'divorce.registration'> = {
  ...divorceSteps,
  sheet: (view) => <DivorceSheet view={view} />,
  page(view, opened, step) {
    const sheet = <DivorceSheet view={view} />;
    const extra = <LapseButton view={view} opened={opened} />;
    switch (step) {
      case 'cooling':
        return <CoolingPage view={view} opened={opened} />;
      case 'examine':
        return <DivorceExamination key={view.draftRevision} view={view} opened={opened} />;
      case 'review':
        return <ReviewPage view={view} opened={opened} sheet={sheet} closable={false} extra={extra} />;
      case 'register':
        return <RegisterPage view={view} opened={opened} sheet={sheet} extra={extra} />;
      case 'print':
        return <PrintPage view={view} opened={opened} />;
      case 'issue':
        return <IssuedPage view={view} opened={opened} sheet={sheet} handover={<HandoverCard />} />;
      default:
        // A draft loaded anew, after a conflict, begins from what the host has.
        return <DivorceIntake key={view.draftRevision} view={view} opened={opened} />;
    }
  },
};
