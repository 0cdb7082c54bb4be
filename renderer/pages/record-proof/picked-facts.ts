import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { RecordProofRequest } from '#core/domain/matters/record-proof/schema.ts';
import type { Picked } from '../request/pick-dialog.tsx';
import { recordsText } from '../request/record-sentence.ts';

/** What a search of the register says of a request: the records in words, and until when and where it was searched. */
export function factsOfPicked(
  { applicant, searchedTo, searchedArea }: RecordProofRequest,
  { records }: Pick<Picked, 'records'>,
  office: string,
  today: PlainDate,
): Partial<RecordProofRequest> {
  return {
    found: records.length > 0 ? 'records' : 'none',
    records: records.length > 0 ? recordsText(records, applicant.idNumber) : undefined,
    searchedTo: searchedTo ?? today,
    searchedArea: searchedArea ?? office,
  };
}
