import type { CaseView } from '#core/contract/shapes.ts';
import type { CertificateHolder } from '#core/domain/cases/blanks.ts';

/** The booklet of one holder as the page of a case has it. */
export type HolderPaper = NonNullable<CaseView['certificates'][CertificateHolder]>;

/** The booklet of a holder; nothing yet where none was sent. */
export function holderPaper({ certificates }: Pick<CaseView, 'certificates'>, holder: CertificateHolder): HolderPaper {
  return certificates[holder] ?? { state: 'none', spoiled: [] };
}
