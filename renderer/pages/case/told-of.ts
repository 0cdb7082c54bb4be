import type { CaseView } from '#core/contract/shapes.ts';

/** The rules whose warning the registrar has told the parties of (已告知). */
export function toldOf({ application }: CaseView): readonly string[] {
  return application.told ?? [];
}
