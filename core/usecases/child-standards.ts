import { TongbanError } from '../domain/errors.ts';
import { chongqingStandards } from '../domain/matters/children-allowance/chongqing-standards.ts';
import { type ChildStandard, childStandardSchema } from '../domain/matters/children-allowance/standards.ts';
import { standardFile } from '../domain/matters/children-allowance/tables.ts';
import type { OfficeFile } from '../ports.ts';
import { officeFile } from './calendar.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** A standard of the children's allowance (发放标准): built in, or the office's own with its file. */
export interface ChildStandardLine {
  readonly standard: ChildStandard;
  readonly file: OfficeFile | undefined;
}

/** Every standard by its first day. */
export async function childStandards(context: UseCaseContext): Promise<readonly ChildStandardLine[]> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const files = await context.register.read((reader) => reader.officeFiles('child-standard'));
  const own = files.map((file) => ({ file, standard: childStandardSchema.parse(JSON.parse(file.body)) }));
  const builtIn = chongqingStandards.map((standard) => ({ standard, file: undefined }));
  return [...builtIn, ...own].sort((left, right) => (left.standard.from < right.standard.from ? -1 : 1));
}

/** Keeps the office's own standard; one of the same first day and document goes out of use. Reviewer or administrator. */
export async function saveChildStandard(
  context: UseCaseContext,
  { id, standard }: { readonly id: string; readonly standard: ChildStandard },
): Promise<OfficeFile> {
  requireRole(context, ['reviewer', 'administrator']);
  const key = `${standard.from} ${standard.document}`;
  const body = JSON.stringify(standardFile(standard));
  const file = officeFile(context, { id, kind: 'child-standard', key, body });
  const act = actOf(context, 'child-standard.save', id, { from: standard.from });
  await context.register.write(act, (writer) => writer.saveOfficeFile(file));
  return file;
}

/** Takes the office's own standard out of use; NOT_FOUND where the file is none. */
export async function removeChildStandard(context: UseCaseContext, id: string): Promise<void> {
  requireRole(context, ['reviewer', 'administrator']);
  await context.register.write(actOf(context, 'child-standard.remove', id), async (writer) => {
    const files = await writer.officeFiles('child-standard');
    if (!files.some((file) => file.id === id)) throw new TongbanError('NOT_FOUND', { what: 'standard' });
    await writer.removeOfficeFile(id);
  });
}
