import { addDays } from '#core/domain/dates/arithmetic.ts';
import { partyRoles } from '#core/domain/law/judgement.ts';
import type { DivorceApplication } from '#core/domain/matters/divorce-registration/schema.ts';
import { acceptCase, beginExamination, lapseCase, withdrawCase } from '#core/usecases/divorce-steps.ts';
import { saveDraft } from '#core/usecases/drafts.ts';
import { approveCase, refuseCase, submitCase } from '#core/usecases/examine-case.ts';
import { registerCase } from '#core/usecases/register-case.ts';
import { acceptDivorce, practiceDivorce } from '../../practice/divorces.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, papersTo, printBooklet, type Stage } from './stage.ts';

const matter = 'divorce.registration';

/** What both bring and say when they come for the certificate; the sample has all of it. */
function examined(stage: Stage, which: number): DivorceApplication {
  return practiceDivorce(stage.day, which);
}

/** Accepted forty days ago, both came today: questioned, approved, registered, two certificates. */
export async function divorceCouple(stage: Stage) {
  const caseId = await acceptDivorce(stage.on(addDays(stage.day, -40)).clerk, 0);
  const accepted = await papersTo(stage.on(addDays(stage.day, -40)), caseId, 'divorce-accepted');
  const { clerk, reviewer, setter } = stage;
  await beginExamination(clerk, act(caseId));
  await saveDraft(clerk, { caseId, upon: 1, draft: { matter, application: examined(stage, 0) } });
  await submitCase(clerk, { ...act(caseId), upon: 2 });
  await approveCase(reviewer, { ...act(caseId), opinion: '符合离婚条件，准予登记' });
  const { number } = await registerCase(clerk, act(caseId), setter);
  for (const party of partyRoles) await printBooklet(stage, caseId, party, 'divorce-certificate');
  return { caseId, number, files: [...accepted, ...(await papersTo(stage, caseId, 'divorce'))] };
}

/** One party withdraws on the tenth day, without the receipt. */
export async function withdrawDivorce(stage: Stage) {
  const caseId = await acceptDivorce(stage.on(addDays(stage.day, -10)).clerk, 1);
  const withdrawal = { by: 'woman', receiptShown: false, explanation: '回执单不慎遗失' } as const;
  const { withdrawal: done } = await withdrawCase(stage.clerk, { ...act(caseId), ...withdrawal });
  return { caseId, number: done?.confirmationNumber, files: await papersTo(stage, caseId, 'divorce-withdrawn') };
}

/** Nobody came within the window: 视为撤回. */
export async function lapseDivorce(stage: Stage) {
  const caseId = await acceptDivorce(stage.on(addDays(stage.day, -90)).clerk, 2);
  const { lapsedOn } = await lapseCase(stage.clerk, act(caseId));
  return { caseId, lapsedOn, files: await papersTo(stage, caseId, 'divorce-lapsed') };
}

/** Married abroad: the application is not accepted; and one that is refused at the examination. */
export async function refuseDivorces(stage: Stage) {
  const foreign = { ...practiceDivorce(stage.day, 3), marriageRegisteredIn: 'elsewhere' } as const;
  const notAccepted = await takeIn(stage.clerk, matter, foreign);
  await refuseCase(stage.clerk, act(notAccepted));
  const files = [...(await papersTo(stage, notAccepted, 'divorce'))];
  const earlier = stage.on(addDays(stage.day, -40));
  const caseId = await takeIn(earlier.clerk, matter, practiceDivorce(earlier.day, 3));
  await acceptCase(earlier.clerk, { ...act(caseId), upon: 1 });
  await beginExamination(stage.clerk, act(caseId));
  const application = examined(stage, 3);
  const alone = { ...application, woman: { ...application.woman, present: false } };
  await saveDraft(stage.clerk, { caseId, upon: 1, draft: { matter, application: alone } });
  await refuseCase(stage.clerk, act(caseId));
  return { files: [...files, ...(await papersTo(stage, caseId, 'divorce'))] };
}
