import { sampleDivorce } from '#core/domain/matters/divorce-registration/sample-couple.ts';
import { sampleReissue } from '#core/domain/matters/reissue/sample-reissue.ts';
import type { ReissueApplication } from '#core/domain/matters/reissue/schema.ts';
import { approveCase, refuseCase, submitCase } from '#core/usecases/examine-case.ts';
import { registerCase } from '#core/usecases/register-case.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, papersTo, printBooklet, type Stage } from './stage.ts';

const matter = 'marriage.reissue';

async function reissued(stage: Stage, application: ReissueApplication, name: string) {
  const { clerk, reviewer, setter } = stage;
  const caseId = await takeIn(clerk, matter, application);
  await submitCase(clerk, { ...act(caseId), upon: 1 });
  await approveCase(reviewer, { ...act(caseId), opinion: '符合补发条件，准予补发' });
  const view = await registerCase(clerk, act(caseId), setter);
  for (const party of view.parties) await printBooklet(stage, caseId, party, view.bookletKind ?? undefined);
  return { caseId, number: view.number, files: await papersTo(stage, caseId, name) };
}

/** Both come for a lost 结婚证; each gets a booklet with a BJ number, the day of the wedding and the remark. */
export function reissueMarriage(stage: Stage) {
  return reissued(stage, sampleReissue(stage.day), 'reissue-marriage');
}

/** One comes for a damaged 离婚证: one booklet with a BL number. */
export function reissueDivorce(stage: Stage) {
  const { man, woman } = sampleDivorce(stage.day);
  const facts = { kind: 'divorce', reason: 'damaged', photos: 2 } as const;
  const application = sampleReissue(stage.day, { man, woman, facts });
  return reissued(stage, { ...application, applicants: ['woman'] }, 'reissue-divorce');
}

/** The marriage has ended since: nothing is reissued (S-01). */
export async function refuseReissue(stage: Stage) {
  const application = sampleReissue(stage.day, { facts: { statusStands: false } });
  const caseId = await takeIn(stage.clerk, matter, application);
  await refuseCase(stage.clerk, act(caseId));
  return { files: await papersTo(stage, caseId, 'reissue') };
}
