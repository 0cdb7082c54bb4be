import type { CaseViewOf } from '#core/contract/shapes.ts';
import type { CaseStep } from '../../app/routes.ts';
import type { MatterPages } from '../case/matter-pages.ts';
import type { OpenCase } from '../case/use-case.ts';
import { IssuedPage } from '../issued/issued-page.tsx';
import { marriageSteps } from '../marriage/marriage-steps.ts';
import { PrintPage } from '../print/print-page.tsx';
import { RegisterPage } from '../register/register-page.tsx';
import { ReviewPage } from '../review/review-page.tsx';
import { ReissueIntake } from './reissue-intake.tsx';
import { ReissueSheet } from './reissue-sheet.tsx';

function page(view: CaseViewOf<'marriage.reissue'>, opened: OpenCase, step: CaseStep) {
  const sheet = <ReissueSheet view={view} />;
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
      return <ReissueIntake key={view.draftRevision} view={view} opened={opened} />;
  }
}

/** 补领: 受理, 审查, 登记 (BJ, BL), 打印, 发证. */
export const reissuePages: MatterPages<'marriage.reissue'> = {
  ...marriageSteps,
  page,
  sheet: (view) => <ReissueSheet view={view} />,
};
