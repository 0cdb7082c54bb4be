import { addYears } from '#core/domain/dates/arithmetic.ts';
import { generateIdNumber } from '#core/domain/identity/generate.ts';
import { refuseCase } from '#core/usecases/examine-case.ts';
import { registerCase } from '#core/usecases/register-case.ts';
import { submitAndApprove } from '../../practice/create.ts';
import { completeCouple } from '../../practice/people.ts';
import { takeIn } from '../../practice/take-in.ts';
import { act, paperTo, printBooklet, type Stage } from './stage.ts';

const matter = 'marriage.registration';

/** One couple from the counter to two confirmed certificates, and all their papers. */
export async function marryCouple(stage: Stage) {
  const caseId = await takeIn(stage.clerk, matter, completeCouple(stage.day));
  await submitAndApprove(stage.clerk, stage.reviewer, caseId);
  const view = await registerCase(stage.clerk, act(caseId), stage.setter);
  const man = await printBooklet(stage, caseId, 'man');
  const woman = await printBooklet(stage, caseId, 'woman');
  await paperTo(stage, caseId, { paper: 'marriage-declaration', party: 'man' }, 'declaration-man.pdf');
  await paperTo(stage, caseId, { paper: 'marriage-declaration', party: 'woman' }, 'declaration-woman.pdf');
  await paperTo(stage, caseId, { paper: 'marriage-review' }, 'review.pdf');
  await paperTo(stage, caseId, { paper: 'marriage-certificate', party: 'man' }, 'certificate-man.pdf');
  await paperTo(stage, caseId, { paper: 'marriage-certificate', party: 'woman' }, 'certificate-woman.pdf');
  return { caseId, number: view.number ?? '', man, woman };
}

/** A man of twenty and cousins: refused, with the notice. */
export async function refuseCouple(stage: Stage): Promise<string> {
  const application = completeCouple(stage.day);
  const birth = addYears(stage.day, -20);
  const idNumber = generateIdNumber({ division: '500103', birth, sex: 'male', sequence: 33 });
  const woman = generateIdNumber({
    division: '500112',
    birth: application.woman.birth ?? birth,
    sex: 'female',
    sequence: 34,
  });
  const caseId = await takeIn(stage.clerk, matter, {
    ...application,
    man: { ...application.man, name: '何知远', birth, idNumber },
    woman: { ...application.woman, idNumber: woman },
    kinship: 'B4',
  });
  const view = await refuseCase(stage.clerk, act(caseId));
  await paperTo(stage, caseId, { paper: 'marriage-refusal' }, 'refusal-notice.pdf');
  return view.refusalNotice ?? '';
}
