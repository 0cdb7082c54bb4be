import { partyRoles } from '#core/domain/law/judgement.ts';
import { sampleAnnulment } from '#core/domain/matters/annulment/sample-annulment.ts';
import { sampleRemark } from '#core/domain/matters/court-remark/sample-remark.ts';
import { answerCase, decideCase, notifyParties, serveDecision } from '#core/usecases/answer-case.ts';
import { submitCase } from '#core/usecases/examine-case.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, papersTo, type Stage } from './stage.ts';

/** A registration in a false identity is annulled: reviewed, both told, decided, served, with the remark on its file. */
export async function annulMarriage(stage: Stage, original: string) {
  const { clerk, reviewer, day } = stage;
  const sample = sampleAnnulment(day);
  const application = { ...sample, original: { ...sample.original, caseId: original } };
  const caseId = await takeIn(clerk, 'marriage.annulment', application);
  await submitCase(clerk, { ...act(caseId), upon: 1 });
  await notifyParties(clerk, { ...act(caseId), note: '双方均已到场听取告知' });
  const opinion = '事实清楚，证据充分，应予撤销。';
  const { decision } = await decideCase(reviewer, { ...act(caseId), decision: 'annul', opinion });
  for (const party of partyRoles) {
    const how = party === 'man' ? ('in-person' as const) : ('post' as const);
    await serveDecision(clerk, { ...act(caseId), party, how, servedOn: day, note: '' });
  }
  return { caseId, number: decision?.decisionNumber, files: await papersTo(stage, caseId, 'annulment') };
}

/** A court's judgment is noted. */
export async function remarkJudgment(stage: Stage) {
  const caseId = await takeIn(stage.clerk, 'marriage.court-remark', sampleRemark(stage.day));
  const { answer } = await answerCase(stage.clerk, { ...act(caseId), upon: 1 });
  return { caseId, number: answer?.number, files: await papersTo(stage, caseId, 'remark') };
}
