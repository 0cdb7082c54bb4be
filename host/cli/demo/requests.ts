import { sampleEnquiry } from '#core/domain/matters/archive-enquiry/sample-enquiry.ts';
import { sampleProofRequest } from '#core/domain/matters/record-proof/sample-request.ts';
import { answerCase } from '#core/usecases/answer-case.ts';
import { refuseCase } from '#core/usecases/examine-case.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, papersTo, type Stage } from './stage.ts';

/** A certificate that nothing was found, one that says what was, and a request for another country that is refused. */
export async function proveRecords(stage: Stage) {
  const { clerk, day } = stage;
  const records = '2016年05月20日在重庆市渝中区民政局与许怀谦登记结婚，结婚证字号J500103-2016-001007。';
  const files: string[] = [];
  for (const [name, facts] of [
    ['proof-none', {}],
    ['proof-records', { found: 'records', records }],
  ] as const) {
    const caseId = await takeIn(clerk, 'marriage.record-proof', sampleProofRequest(day, { facts }));
    await answerCase(clerk, { ...act(caseId), upon: 1 });
    files.push(...(await papersTo(stage, caseId, name)));
  }
  const facts = { purpose: 'other' } as const;
  const caseId = await takeIn(clerk, 'marriage.record-proof', sampleProofRequest(day, { facts }));
  await refuseCase(clerk, act(caseId));
  return { files: [...files, ...(await papersTo(stage, caseId, 'proof'))] };
}

/** One reads her own file. */
export async function enquire(stage: Stage) {
  const caseId = await takeIn(stage.clerk, 'marriage.archive-enquiry', sampleEnquiry(stage.day));
  const view = await answerCase(stage.clerk, { ...act(caseId), upon: 1 });
  return { number: view.answer?.number, files: await papersTo(stage, caseId, 'enquiry') };
}
