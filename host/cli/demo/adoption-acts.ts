import { sampleBackEntry } from '#core/domain/matters/adoption-back-entry/sample-back-entry.ts';
import { sampleDissolutionApplication } from '#core/domain/matters/adoption-dissolution/sample-application.ts';
import { sampleAdoptionProof } from '#core/domain/matters/adoption-proof/sample-proof.ts';
import { sampleAdoptionReissue } from '#core/domain/matters/adoption-reissue/sample-reissue.ts';
import { sampleAdoptionRevocation } from '#core/domain/matters/adoption-revocation/sample-revocation.ts';
import { answerCase, decideCase, notifyParties, serveDecision } from '#core/usecases/answer-case.ts';
import { acceptCase } from '#core/usecases/divorce-steps.ts';
import { saveDraft } from '#core/usecases/drafts.ts';
import { approveCase, refuseCase, submitCase } from '#core/usecases/examine-case.ts';
import { registerCase } from '#core/usecases/register-case.ts';
import { takeIn } from '../../practice/take-in.ts';
import { adoptionStage } from './adoption.ts';
import { act, papersTo, printBooklet, type Stage } from './stage.ts';

/** 解除: accepted, examined and registered on one day, with its proof. */
async function dissolve(stage: Stage) {
  const { clerk, reviewer, setter, day } = stage;
  const matter = 'adoption.dissolution';
  const application = sampleDissolutionApplication(day);
  const { questioned: _questioned, certificateTakenBack: _taken, ...applied } = application;
  const caseId = await takeIn(clerk, matter, applied);
  await acceptCase(clerk, { ...act(caseId), upon: 1 });
  await saveDraft(clerk, { caseId, upon: 1, draft: { matter, application } });
  await submitCase(clerk, { ...act(caseId), upon: 2 });
  await approveCase(reviewer, { ...act(caseId), opinion: '符合解除收养条件，准予登记' });
  const { number } = await registerCase(clerk, act(caseId), setter);
  await printBooklet(stage, caseId, 'adopters', 'adoption-dissolution-proof');
  return { caseId, number, files: await papersTo(stage, caseId, 'adoption-dissolved') };
}

/** A child of over eight who does not agree: refused with its article. */
async function refuseDissolution(stage: Stage) {
  const application = { ...sampleDissolutionApplication(stage.day), consents: false };
  const caseId = await takeIn(stage.clerk, 'adoption.dissolution', application);
  await refuseCase(stage.clerk, act(caseId));
  return { caseId, files: await papersTo(stage, caseId, 'adoption-dissolution-refused') };
}

/** 补领: the certificate of an old adoption, with its number and day and the remark. */
async function reissue(stage: Stage) {
  const { clerk, reviewer, setter, day } = stage;
  const caseId = await takeIn(clerk, 'adoption.reissue', sampleAdoptionReissue(day));
  await submitCase(clerk, { ...act(caseId), upon: 1 });
  await approveCase(reviewer, { ...act(caseId), opinion: '符合补发条件，准予补发' });
  await registerCase(clerk, act(caseId), setter);
  await printBooklet(stage, caseId, 'adopters', 'adoption-certificate');
  return { caseId, files: await papersTo(stage, caseId, 'adoption-reissued') };
}

/** 出具收养登记证明. */
async function prove(stage: Stage) {
  const caseId = await takeIn(stage.clerk, 'adoption.proof', sampleAdoptionProof(stage.day));
  await answerCase(stage.clerk, { ...act(caseId), upon: 1 });
  return { caseId, files: await papersTo(stage, caseId, 'adoption-proved') };
}

/** An old file is entered (补录) and revoked: told, decided, served on both; its certificate was not collected. */
async function revoke(stage: Stage) {
  const { clerk, reviewer, day } = stage;
  const old = await takeIn(clerk, 'adoption.back-entry', sampleBackEntry());
  await answerCase(clerk, { ...act(old), upon: 1 });
  const original = { ...sampleBackEntry().original, caseId: old };
  const application = { ...sampleAdoptionRevocation(day), original, certificateCollected: false };
  const caseId = await takeIn(clerk, 'adoption.revocation', application);
  await submitCase(clerk, { ...act(caseId), upon: 1 });
  await notifyParties(clerk, { ...act(caseId), note: '当面告知' });
  await decideCase(reviewer, { ...act(caseId), decision: 'annul', opinion: '证据确实，应予撤销' });
  for (const party of ['adopter', 'placer'] as const) {
    await serveDecision(clerk, { ...act(caseId), party, how: 'in-person', servedOn: day, note: '' });
  }
  return { caseId, files: await papersTo(stage, caseId, 'adoption-revoked') };
}

/** What may follow an adoption: 解除, 不予办理, 补领, 出具证明, 补录, 撤销. */
export async function actOnAdoptions(whole: Stage) {
  const stage = adoptionStage(whole);
  return {
    dissolved: await dissolve(stage),
    refused: await refuseDissolution(stage),
    reissued: await reissue(stage),
    proved: await prove(stage),
    revoked: await revoke(stage),
  };
}
