import type { MatterPages } from '../case/matter-pages.ts';
import { answerSteps } from '../request/answer-steps.ts';
import { AnsweredPage } from '../request/answered-page.tsx';
import { RecordProofIntake } from './record-proof-intake.tsx';
import { RecordProofSheet } from './record-proof-sheet.tsx';

/** 出具婚姻登记记录证明: 受理, 出具. */
export const recordProofPages: MatterPages<'marriage.record-proof'> = {
  ...answerSteps,
  page: (view, opened, step) =>
    step === 'answer' ? (
      <AnsweredPage view={view} opened={opened} sheet={<RecordProofSheet application={view.application} />} />
    ) : (
      <RecordProofIntake key={view.draftRevision} view={view} opened={opened} />
    ),
  sheet: (view) => <RecordProofSheet application={view.application} />,
};
