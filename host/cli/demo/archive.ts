import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveClasses } from '#core/domain/archive/classes.ts';
import { archiveCatalogue, fileCase, filedCase, unfiled } from '#core/usecases/archive.ts';
import { act, type Stage } from './stage.ts';

/** Everything that came to its end gets its place; catalogues, labels and lists of the year as files. */
export async function fileEverything(stage: Stage) {
  const { clerk, setter, archive, out, day } = stage;
  const year = Number(day.slice(0, 4));
  const files: string[] = [];
  const keep = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(out, name), bytes);
    files.push(name);
  };
  for (const { id } of await unfiled(clerk, year)) {
    const { filed } = await fileCase(clerk, { ...act(id), missingReason: '练习：没有扫描件' }, setter);
    if (filed)
      await keep(`list-${filed.archiveClass}-${filed.volume}.pdf`, await archive.fileList(await filedCase(clerk, id)));
  }
  for (const archiveClass of archiveClasses) {
    const { catalogue, office } = await archiveCatalogue(clerk, { archiveClass, year });
    if (catalogue.rows.length === 0) continue;
    await keep(`catalogue-${archiveClass}.pdf`, await archive.catalogue(catalogue, office));
    await keep(`catalogue-${archiveClass}.xlsx`, await archive.catalogueSheet(catalogue));
    await keep(`boxes-${archiveClass}.pdf`, await archive.boxLabels(catalogue, office));
  }
  return { files };
}
