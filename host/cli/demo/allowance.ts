import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '#core/domain/dates/arithmetic.ts';
import { monthAfter, monthOf } from '#core/domain/dates/month.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { sampleAllowance } from '#core/domain/matters/children-allowance/sample-allowance.ts';
import { stopNote } from '#core/domain/matters/children-allowance/stop-reasons.ts';
import { allowanceMonth, completeMonth } from '#core/usecases/allowance-month.ts';
import { acceptCase } from '#core/usecases/divorce-steps.ts';
import { refuseCase } from '#core/usecases/examine-case.ts';
import { progressCase } from '#core/usecases/progress-case.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, papersTo, type Stage } from './stage.ts';

const matter = 'children.allowance';
type Changes = NonNullable<Parameters<typeof sampleAllowance>[1]>;

/** A child of this district, received in another: how old, and which of several. */
function childOf(on: PlainDate, which: number, changes: Changes = {}) {
  const application = sampleAllowance(on, changes);
  const birth = application.child?.birth ?? on;
  const idNumber = generateIdNumber({ division: '500103', birth, sex: 'male', sequence: 20 + which });
  const child = { ...application.child, hukou: '500103', idNumber };
  return { ...application, child, receiving: { division: '500101', township: '高笋塘街道' } };
}

async function step(stage: Stage, caseId: string, id: string, note = '') {
  return progressCase(stage.clerk, { ...act(caseId), step: id, on: stage.day, note });
}

/** Accepted and handed on, reviewed, granted, told: each on its own day before the stage's. */
async function grantedOn(stage: Stage, application: ReturnType<typeof childOf>, daysAgo: number) {
  const on = (days: number) => stage.on(addDays(stage.day, -days));
  const accepted = on(daysAgo + 30);
  const caseId = await takeIn(accepted.clerk, matter, application);
  await acceptCase(accepted.clerk, { ...act(caseId), upon: 1 });
  await step(on(daysAgo + 28), caseId, 'forwarded', '材料齐全，转送户籍地');
  await step(on(daysAgo + 15), caseId, 'first-reviewed', '初审同意');
  const { progress } = await step(on(daysAgo), caseId, 'granted', '认定');
  return { caseId, number: progress.at(-1)?.number };
}

/** An orphan received in another district, from what was missing at first to the first monthly check. */
export async function grantOrphan(stage: Stage) {
  const lacking = childOf(stage.day, 0, { facts: { papers: ['form'] } });
  const draft = await takeIn(stage.clerk, matter, lacking);
  const files = [...(await papersTo(stage, draft, 'allowance-lacking'))];
  const { caseId, number } = await grantedOn(stage, childOf(stage.day, 1), 33);
  await step(stage.on(addDays(stage.day, -32)), caseId, 'told', '已电话告知');
  await step(stage, caseId, 'monthly-check', '在家，由祖母照料，在校就读');
  return { caseId, number, files: [...files, ...(await papersTo(stage, caseId, 'allowance'))] };
}

/** A child whom nobody in fact brings up, topped up, whose parent is found again: stopped from the next month. */
export async function stopDeFacto(stage: Stage) {
  const mother = { state: 'prison', termMonths: 60, proof: { paper: 'judgment' } } as const;
  const received = [{ kind: 'minimum-living' as const, monthly: 70_000 }];
  const facts = { kind: 'de-facto-orphan' as const, received };
  const { caseId, number } = await grantedOn(stage, childOf(stage.day, 2, { mother, facts }), 40);
  const fromMonth = monthAfter(monthOf(stage.day));
  await step(stage, caseId, 'stopped', stopNote({ reason: '04', fromMonth, explanation: '' }));
  return { caseId, number, files: await papersTo(stage, caseId, 'allowance-stopped') };
}

/** In an institution, still a draft; and an orphan whose mother lives and can bring the child up: refused. */
export async function refuseAllowance(stage: Stage) {
  const facts = { care: 'institution', institution: '重庆市示例儿童福利院' } as const;
  const inCare = await takeIn(stage.clerk, matter, childOf(stage.day, 3, { facts }));
  const files = await papersTo(stage, inCare, 'allowance-institution');
  const caseId = await takeIn(stage.clerk, matter, childOf(stage.day, 4, { mother: { state: 'able' } }));
  await refuseCase(stage.clerk, act(caseId));
  return { files: [...files, ...(await papersTo(stage, caseId, 'allowance-refused'))] };
}

/** The list of payments of this month and the list of those who leave in the next, as PDF and XLSX. */
export async function listAllowances(stage: Stage) {
  const { clerk, allowance, out, day } = stage;
  const month = monthOf(day);
  const paid = await completeMonth(clerk, month);
  const left = await allowanceMonth(clerk, monthAfter(month));
  const files: string[] = [];
  for (const as of ['pdf', 'xlsx'] as const) {
    await writeFile(join(out, `allowance-payments.${as}`), await allowance.payments(paid, day, as));
    await writeFile(join(out, `allowance-reductions.${as}`), await allowance.reductions(left, day, as));
    files.push(`allowance-payments.${as}`, `allowance-reductions.${as}`);
  }
  return { children: paid.payments.lines.length, files };
}
