import { TongbanError } from '../domain/errors.ts';
import { type ChildOfficer, childOfficerSchema } from '../domain/matters/children-allowance/officers.ts';
import type { OfficeFile, RegisterReader } from '../ports.ts';
import { officeFile } from './calendar.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';
import { lineOf } from './home.ts';

const everyone = ['clerk', 'reviewer', 'administrator'] as const;

/** One person of the directory (儿童督导员、儿童主任), with the masked names of the children. */
export interface ChildOfficerLine {
  readonly file: OfficeFile;
  readonly officer: ChildOfficer;
  readonly childNames: readonly string[];
}

/** The child's masked name on the line of a case; NOT_FOUND where there is no such case of this matter. */
async function childName(reader: RegisterReader, caseId: string): Promise<string> {
  const summary = await reader.summary(caseId);
  if (summary?.matter !== 'children.allowance') throw new TongbanError('NOT_FOUND', { what: 'case' });
  const [name = ''] = lineOf(summary).names;
  return name;
}

async function officerLine(reader: RegisterReader, file: OfficeFile): Promise<ChildOfficerLine> {
  const officer = childOfficerSchema.parse(JSON.parse(file.body));
  const childNames: string[] = [];
  for (const caseId of officer.children) childNames.push(await childName(reader, caseId));
  return { file, officer, childNames };
}

/** The directory, by county, township, village. */
export async function childOfficers(context: UseCaseContext): Promise<readonly ChildOfficerLine[]> {
  requireRole(context, everyone);
  return context.register.read(async (reader) => {
    const lines: ChildOfficerLine[] = [];
    for (const file of await reader.officeFiles('child-officer')) lines.push(await officerLine(reader, file));
    const place = ({ officer: { division, township, village = '', from } }: ChildOfficerLine) =>
      [division, township, village, from].join(' ');
    return lines.sort((left, right) => (place(left) < place(right) ? -1 : 1));
  });
}

/** Keeps a person of the directory; the older entry of the same person goes out of use. NOT_FOUND for a child without a case. */
export async function saveChildOfficer(
  context: UseCaseContext,
  { id, officer }: { readonly id: string; readonly officer: ChildOfficer },
): Promise<ChildOfficerLine> {
  requireRole(context, everyone);
  const file = officeFile(context, { id, kind: 'child-officer', key: officer.id, body: JSON.stringify(officer) });
  return context.register.write(actOf(context, 'child-officer.save', id), async (writer) => {
    const line = await officerLine(writer, file);
    await writer.saveOfficeFile(file);
    return line;
  });
}

/** Takes a person out of the directory; NOT_FOUND where the file is none of it. */
export async function removeChildOfficer(context: UseCaseContext, id: string): Promise<void> {
  requireRole(context, everyone);
  await context.register.write(actOf(context, 'child-officer.remove', id), async (writer) => {
    const files = await writer.officeFiles('child-officer');
    if (!files.some((file) => file.id === id)) throw new TongbanError('NOT_FOUND', { what: 'officer' });
    await writer.removeOfficeFile(id);
  });
}
