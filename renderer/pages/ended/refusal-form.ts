import type { CaseView } from '#core/contract/shapes.ts';
import type { FormId } from '#core/domain/papers/forms.ts';

/** The notice (告知书) by which a case of this matter is refused; of a divorce it differs before and after the acceptance. */
export function refusalForm({ matter, receiptNumber }: Pick<CaseView, 'matter' | 'receiptNumber'>): FormId {
  switch (matter) {
    case 'marriage.registration':
      return 'marriage-refusal';
    case 'divorce.registration':
      return receiptNumber === null ? 'divorce-not-accepted' : 'divorce-refusal';
    case 'adoption.establishment':
      return 'adoption-refusal';
    case 'marriage.reissue':
      return 'reissue-refusal';
    case 'adoption.dissolution':
    case 'adoption.reissue':
    case 'adoption.proof':
    case 'adoption.revocation':
    case 'adoption.back-entry':
      return 'adoption-act-refusal';
    default:
      return 'request-refusal';
  }
}
