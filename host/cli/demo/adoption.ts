import { addDays } from '#core/domain/dates/arithmetic.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { AdoptionApplication } from '#core/domain/matters/adoption-establishment/application-schema.ts';
import { sampleApplication } from '#core/domain/matters/adoption-establishment/sample-application.ts';
import { acceptCase } from '#core/usecases/divorce-steps.ts';
import { saveDraft } from '#core/usecases/drafts.ts';
import { approveCase, refuseCase, submitCase } from '#core/usecases/examine-case.ts';
import { registerCase } from '#core/usecases/register-case.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, papersTo, printBooklet, type Stage } from './stage.ts';

const matter = 'adoption.establishment';

/** The stage with the account that may see adoptions in the clerk's place. */
export function adoptionStage(stage: Stage): Stage {
  return { ...stage, clerk: stage.reviewer, on: (day) => adoptionStage(stage.on(day)) };
}

/** As it stands on the day of the application: notice, evaluation and questioning follow. */
function applied(on: PlainDate, category: 1 | 8): AdoptionApplication {
  const {
    notice: _notice,
    evaluation: _evaluation,
    questioned: _questioned,
    ...rest
  } = sampleApplication(on, category);
  return { ...rest, papers: rest.papers?.filter((code) => code !== 'A15' && code !== 'P15') };
}

/** What was done since: the notice on the day of the acceptance, the report after forty days, all asked today. */
function examined(accepted: PlainDate, on: PlainDate, category: 1 | 8): AdoptionApplication {
  const { child } = applied(accepted, category);
  const whole = sampleApplication(on, category);
  const notice = { ...whole.notice, published: accepted, claimed: false };
  const evaluation = { ...whole.evaluation, consented: accepted, reported: addDays(accepted, 40) };
  return { ...whole, child, notice, evaluation };
}

/** A foundling of an institution, first without a paper, accepted sixty-one days ago: registered today, with its certificate. */
export async function adoptFoundling(whole: Stage) {
  const stage = adoptionStage(whole);
  const accepted = addDays(stage.day, -61);
  const then = stage.on(accepted);
  const complete = applied(accepted, 1);
  const lacking = { ...complete, papers: complete.papers?.filter((code) => code !== 'A5') };
  const caseId = await takeIn(then.clerk, matter, lacking);
  const asked = await papersTo(then, caseId, 'adoption-lacking');
  await saveDraft(then.clerk, { caseId, upon: 1, draft: { matter, application: complete } });
  await acceptCase(then.clerk, { ...act(caseId), upon: 2 });
  const received = await papersTo(then, caseId, 'adoption-accepted');
  const { clerk, reviewer, setter } = stage;
  await saveDraft(clerk, { caseId, upon: 1, draft: { matter, application: examined(accepted, stage.day, 1) } });
  await submitCase(clerk, { ...act(caseId), upon: 2 });
  await approveCase(reviewer, { ...act(caseId), opinion: '符合收养条件，准予登记' });
  const { number } = await registerCase(clerk, act(caseId), setter);
  await printBooklet(stage, caseId, 'adopters', 'adoption-certificate');
  return { caseId, number, files: [...asked, ...received, ...(await papersTo(stage, caseId, 'adoption'))] };
}

/** A foundling whose mother came after the notice: refused with its article. */
export async function refuseAdoption(whole: Stage) {
  const stage = adoptionStage(whole);
  const accepted = addDays(stage.day, -30);
  const then = stage.on(accepted);
  const caseId = await takeIn(then.clerk, matter, applied(accepted, 8));
  await acceptCase(then.clerk, { ...act(caseId), upon: 1 });
  const { evaluation: _evaluation, ...open } = examined(accepted, stage.day, 8);
  const application = { ...open, notice: { ...open.notice, claimed: true } };
  await saveDraft(stage.clerk, { caseId, upon: 1, draft: { matter, application } });
  await refuseCase(stage.clerk, act(caseId));
  return { caseId, files: await papersTo(stage, caseId, 'adoption-refused') };
}
