import { adoptFoundling, adoptionStage, refuseAdoption } from './adoption.ts';
import { actOnAdoptions } from './adoption-acts.ts';
import { grantOrphan, listAllowances, refuseAllowance, stopDeFacto } from './allowance.ts';
import { fileEverything } from './archive.ts';
import { divorceCouple, lapseDivorce, refuseDivorces, withdrawDivorce } from './divorce.ts';
import { annulMarriage, remarkJudgment } from './endings.ts';
import { subsidiseFunerals } from './funeral.ts';
import { marryCouple, refuseCouple } from './marriage.ts';
import { refuseReissue, reissueDivorce, reissueMarriage } from './reissue.ts';
import { enquire, proveRecords } from './requests.ts';
import type { Stage } from './stage.ts';

/** Every matter, one case of each way that it can end, and all their papers. */
export async function playEverything(stage: Stage) {
  const { caseId: married, ...issued } = await marryCouple(stage);
  const notice = await refuseCouple(stage);
  const divorce = await divorceCouple(stage);
  const withdrawn = await withdrawDivorce(stage);
  const lapsed = await lapseDivorce(stage);
  const refused = await refuseDivorces(stage);
  const reissues = [await reissueMarriage(stage), await reissueDivorce(stage), await refuseReissue(stage)];
  const proofs = await proveRecords(stage);
  const enquiry = await enquire(stage);
  const ended = { annulled: await annulMarriage(stage, married), remark: await remarkJudgment(stage) };
  const adoptions = { adoption: await adoptFoundling(stage), adoptionRefused: await refuseAdoption(stage) };
  const adoptionActs = await actOnAdoptions(stage);
  const funerals = await subsidiseFunerals(stage);
  const allowances = [await grantOrphan(stage), await stopDeFacto(stage), await refuseAllowance(stage)];
  const lists = await listAllowances(stage);
  const archive = await fileEverything(adoptionStage(stage));
  return {
    issued,
    notice,
    divorce,
    withdrawn,
    lapsed,
    refused,
    reissues,
    proofs,
    enquiry,
    ...ended,
    ...adoptions,
    adoptionActs,
    funerals,
    allowances,
    lists,
    archive,
  };
}
