import { TongbanError } from '../domain/errors.ts';
import {
  type FuneralHall,
  funeralHallSchema,
  type HallProblem,
  hallProblems,
} from '../domain/matters/funeral-subsidy/halls.ts';
import type { OfficeFile, RegisterReader } from '../ports.ts';
import { officeFile, removeOfficeFile } from './calendar.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';

/** A hall of the register, and the file that it is kept in. */
export interface HallInRegister {
  readonly hall: FuneralHall;
  readonly file: OfficeFile;
}

async function hallsOf(reader: RegisterReader): Promise<readonly HallInRegister[]> {
  const files = await reader.officeFiles('funeral-hall');
  return files.map((file) => ({ file, hall: funeralHallSchema.parse(JSON.parse(file.body)) }));
}

/** The register of halls, stations and cemeteries (殡葬服务场所名录), by name. */
export async function funeralHalls(context: UseCaseContext): Promise<readonly HallInRegister[]> {
  requireRole(context, ['clerk', 'reviewer', 'administrator']);
  const halls = await context.register.read(hallsOf);
  return halls.toSorted((left, right) => left.hall.name.localeCompare(right.hall.name, 'zh-CN'));
}

/** Two halls of one name could not be told apart on a form. */
async function namesakeOf(reader: RegisterReader, { id, name }: FuneralHall): Promise<HallProblem | undefined> {
  const others = (await hallsOf(reader)).filter(({ hall }) => hall.id !== id && hall.name === name);
  return others.length > 0 ? { code: 'name-taken' } : undefined;
}

/**
 * Enters or changes a hall; the text before goes out of use. TABLE_REFUSED with every problem of its days, prices and name.
 * Reviewer or administrator.
 */
export async function saveFuneralHall(
  context: UseCaseContext,
  input: { readonly id: string; readonly hall: FuneralHall },
): Promise<OfficeFile> {
  requireRole(context, ['reviewer', 'administrator']);
  const { id, hall } = input;
  const file = officeFile(context, { id, kind: 'funeral-hall', key: hall.id, body: JSON.stringify(hall) });
  await context.register.write(actOf(context, 'funeral-hall.save', id, { division: hall.division }), async (writer) => {
    const namesake = await namesakeOf(writer, hall);
    const problems = [...hallProblems(hall), ...(namesake ? [namesake] : [])];
    if (problems.length > 0) throw new TongbanError('TABLE_REFUSED', { problems: JSON.stringify(problems) });
    await writer.saveOfficeFile(file);
  });
  return file;
}

/** Takes a hall out of the register. A hall that only closed is given its last day instead. Reviewer or administrator. */
export function removeFuneralHall(context: UseCaseContext, id: string): Promise<void> {
  return removeOfficeFile(context, 'funeral-hall', id, { roles: ['reviewer', 'administrator'] });
}
