import { TongbanError } from '../errors.ts';
import { adoptionBackEntry } from './adoption-back-entry/matter.ts';
import { adoptionDissolution } from './adoption-dissolution/matter.ts';
import { adoptionEstablishment } from './adoption-establishment/matter.ts';
import { adoptionProof } from './adoption-proof/matter.ts';
import { adoptionReissue } from './adoption-reissue/matter.ts';
import { adoptionRevocation } from './adoption-revocation/matter.ts';
import { annulment } from './annulment/matter.ts';
import { archiveEnquiry } from './archive-enquiry/matter.ts';
import { courtRemark } from './court-remark/matter.ts';
import { divorceRegistration } from './divorce-registration/matter.ts';
import { marriageRegistration } from './marriage-registration/matter.ts';
import type { Matter } from './matter.ts';
import { recordProof } from './record-proof/matter.ts';
import { reissue } from './reissue/matter.ts';

/** Every matter that the program knows. Adding one adds its folder, its schema in `schemas.ts` and one line here. */
export const matters: readonly Matter[] = [
  marriageRegistration,
  divorceRegistration,
  reissue,
  recordProof,
  archiveEnquiry,
  annulment,
  courtRemark,
  adoptionEstablishment,
  adoptionDissolution,
  adoptionProof,
  adoptionReissue,
  adoptionRevocation,
  adoptionBackEntry,
];

/** The matter of a case; NOT_FOUND for an id that no folder has. */
export function matterOf(id: string): Matter {
  const found = matters.find((matter) => matter.id === id);
  if (!found) throw new TongbanError('NOT_FOUND', { what: 'matter' });
  return found;
}
