import type { CaseView } from '#core/contract/shapes.ts';
import { client } from '../../api/client.ts';
import { type OwnOffice, type TakenRegistration, takenRegistration } from './taken-registration.ts';

/** The registration that a case is, with what became of it: a reissue bears no remark, the registration it is of does. */
export async function registrationIn(view: CaseView, office: OwnOffice): Promise<TakenRegistration | undefined> {
  const taken = takenRegistration(view, office);
  const first = taken?.original.caseId;
  if (!taken || first === undefined || first === view.id) return taken;
  const { remarks } = await client.cases.view({ caseId: first });
  return { ...taken, ended: remarks.at(-1)?.ended ?? null };
}
