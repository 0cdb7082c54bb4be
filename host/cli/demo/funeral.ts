import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import type { FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { answerCase } from '#core/usecases/answer-case.ts';
import { acceptCase, beginExamination } from '#core/usecases/divorce-steps.ts';
import { saveDraft } from '#core/usecases/drafts.ts';
import { refuseCase } from '#core/usecases/examine-case.ts';
import { saveFuneralHall } from '#core/usecases/funeral-halls.ts';
import { funeralSettlement, markSettlement } from '#core/usecases/funeral-settlement.ts';
import { practiceAtHall, practiceAtTownship, practiceHall } from '../../practice/funerals.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, papersTo, type Stage } from './stage.ts';

const matter = 'funeral.subsidy';

/** The township stamps the form, the next day the hall bills and waives. */
async function waiveFees(stage: Stage) {
  const before = stage.on(addDays(stage.day, -1));
  const caseId = await takeIn(before.clerk, matter, practiceAtTownship(before.day, 0));
  await acceptCase(before.clerk, { ...act(caseId), upon: 1 });
  const { clerk } = stage;
  await beginExamination(clerk, act(caseId));
  await saveDraft(clerk, { caseId, upon: 1, draft: { matter, application: practiceAtHall(stage.day, 0) } });
  const { answer } = await answerCase(clerk, { ...act(caseId), upon: 2 });
  return { caseId, number: answer?.number, files: await papersTo(stage, caseId, 'funeral') };
}

/** One form lacks the death certificate; one family has another who bears the funeral and is refused. */
async function turnAway(stage: Stage) {
  const lacking: FuneralApplication = { ...practiceAtTownship(stage.day, 1), papers: ['applicant-id', 'deceased-id'] };
  const needed = await papersTo(stage, await takeIn(stage.clerk, matter, lacking), 'funeral-lacking');
  const borne: FuneralApplication = { ...practiceAtTownship(stage.day, 2), borneBy: 'work-injury' };
  const caseId = await takeIn(stage.clerk, matter, borne);
  await refuseCase(stage.clerk, act(caseId));
  return { files: [...needed, ...(await papersTo(stage, caseId, 'funeral-refused'))] };
}

/** The settlement of the period and the summary of its year, after the lines were settled. */
async function settle(stage: Stage) {
  const { clerk, settlements, day, out } = stage;
  const year = Number(day.slice(0, 4)) + (day.slice(5) >= '12-01' ? 1 : 0);
  await markSettlement(clerk, { year, eventId: randomUUID(), step: 'settled', on: day, note: '' });
  const settlement = await funeralSettlement(clerk, { year });
  const made = {
    'funeral-settlement.pdf': await settlements.settlement(settlement, day),
    'funeral-settlement.xlsx': await settlements.settlementSheet(settlement),
    'funeral-summary.pdf': await settlements.summary(settlement, day),
    'funeral-summary.xlsx': await settlements.summarySheet(settlement),
  };
  for (const [file, bytes] of Object.entries(made)) await writeFile(join(out, file), bytes);
  return { waived: settlement.statistics.sums.waived, files: Object.keys(made) };
}

/** A funeral subsidy over two visits, forms that are turned away, and the settlement of the hall. */
export async function subsidiseFunerals(stage: Stage) {
  await saveFuneralHall(stage.reviewer, { id: randomUUID(), hall: practiceHall });
  const { caseId: _caseId, ...waived } = await waiveFees(stage);
  return { waived, away: await turnAway(stage), settlement: await settle(stage) };
}
