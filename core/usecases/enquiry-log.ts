import type { PlainDate } from '../domain/dates/plain-date.ts';
import { archiveEnquirySchema } from '../domain/matters/archive-enquiry/schema.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { loadCase } from './load-case.ts';

/** One line of the log of archive enquiries (档案查询登记簿): who read, by what right, and what for. */
export interface EnquiryLine {
  readonly caseId: string;
  readonly number: string;
  readonly on: PlainDate;
  readonly applicant: string;
  readonly standing: string;
  readonly purpose: string;
  readonly result: string;
  /** Who answered, by name. */
  readonly by: string;
}

/** The log of a year, oldest first. It is drawn from the journals: nobody writes it, so nobody can leave a line out. */
export async function enquiryLog(context: UseCaseContext, year: number): Promise<readonly EnquiryLine[]> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  return context.register.read(async (reader) => {
    const names = new Map((await reader.accounts()).map((account) => [account.id, account.displayName]));
    const lines: EnquiryLine[] = [];
    for (const { id } of await reader.answeredCases('marriage.archive-enquiry', year)) {
      const { application, state } = await loadCase(reader, id, context);
      const { applicant, standing = '', purpose = '', result = '' } = archiveEnquirySchema.parse(application);
      if (!state.answer) continue;
      const { number, on, by } = state.answer;
      const line = { caseId: id, number, on, applicant: applicant.name ?? '', standing, purpose, result };
      lines.push({ ...line, by: names.get(by) ?? by });
    }
    return lines;
  });
}
