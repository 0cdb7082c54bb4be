import type { MatterPages } from '../case/matter-pages.ts';
import { AllowanceIntake } from './allowance-intake.tsx';
import { AllowanceSheet } from './allowance-sheet.tsx';
import { allowanceSteps } from './allowance-steps.ts';
import { FollowPage } from './follow-page.tsx';

/** 孤儿和事实无人抚养儿童保障: 受理, 转办和发放. */
export const allowancePages: MatterPages<'children.allowance'> = {
  ...allowanceSteps,
  page: (view, opened, step) =>
    step === 'follow' ? (
      <FollowPage view={view} opened={opened} />
    ) : (
      <AllowanceIntake key={view.draftRevision} view={view} opened={opened} />
    ),
  sheet: (view) => <AllowanceSheet application={view.application} />,
};
