import { type CertificateHolder, certificateHolders } from '#core/domain/cases/blanks.ts';
import type { HolderPaper } from './holder-paper.ts';

type Papers = Readonly<Partial<Record<CertificateHolder, Pick<HolderPaper, 'state'>>>>;

/**
 * Whose booklet is next, of those who get one: one that lies in the printer before one that is not printed yet; the man's
 * before the woman's. Undefined where all came out right.
 */
export function partyDue(certificates: Papers, parties: readonly CertificateHolder[]): CertificateHolder | undefined {
  const roles = certificateHolders.filter((role) => parties.includes(role));
  return (
    roles.find((role) => certificates[role]?.state === 'sent') ??
    roles.find((role) => (certificates[role]?.state ?? 'none') === 'none')
  );
}
