import type { CaseView } from '#core/contract/shapes.ts';
import type { PartyRole } from '#core/domain/law/judgement.ts';

type Papers = Readonly<Record<PartyRole, Pick<CaseView['certificates']['man'], 'state'>>>;

/** Whose booklet is next: one that lies in the printer before one that is not printed yet; the man's before the woman's. */
export function partyDue(certificates: Papers): PartyRole | undefined {
  const roles = ['man', 'woman'] as const;
  return (
    roles.find((role) => certificates[role].state === 'sent') ??
    roles.find((role) => certificates[role].state === 'none')
  );
}
