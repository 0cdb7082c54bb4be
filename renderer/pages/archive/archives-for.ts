import { type Archive, type ArchiveClass, archiveClasses, archiveOf, archives } from '#core/domain/archive/classes.ts';
import type { Role } from '#core/domain/cases/actions.ts';

/** The archives that an account may look into: adoptions only with their role (收养保密). */
export function archivesFor(roles: readonly Role[]): readonly Archive[] {
  return archives.filter((archive) => archive !== 'adoption' || roles.includes('adoption'));
}

/** The class that an archive is opened at. */
export function firstClassOf(archive: Archive): ArchiveClass {
  return archiveClasses.find((value) => archiveOf(value) === archive) ?? 'marriage';
}
