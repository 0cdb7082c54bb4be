import type { AttachmentLineView } from '#core/contract/shapes.ts';

/** A paper that the archive of a case asks for as a scan. */
export interface AttachmentKind {
  readonly code: string;
  readonly title: string;
}

/** The scans of one paper. */
export interface AttachmentGroup extends AttachmentKind {
  readonly lines: readonly AttachmentLineView[];
}

/** The joint photograph lies with the attachments and is looked after elsewhere. */
const photo = 'photo';

/** The paper that a scan is likely to be of: the first that has none yet. */
export function likelyKind(
  lines: readonly AttachmentLineView[],
  kinds: readonly AttachmentKind[],
): AttachmentKind | undefined {
  return kinds.find(({ code }) => !lines.some(({ paper }) => paper === code)) ?? kinds[0];
}

/** Scans by their paper, in the order of the archive; papers that it does not know come last under their own titles. */
export function attachmentGroups(
  lines: readonly AttachmentLineView[],
  kinds: readonly AttachmentKind[],
): readonly AttachmentGroup[] {
  const shown = lines.filter(({ paper }) => paper !== photo);
  const groups = kinds.map((kind) => ({ ...kind, lines: shown.filter(({ paper }) => paper === kind.code) }));
  const known = new Set(kinds.map(({ code }) => code));
  const others = new Map<string, AttachmentLineView[]>();
  for (const line of shown.filter(({ paper }) => !known.has(paper))) {
    others.set(line.paper, [...(others.get(line.paper) ?? []), line]);
  }
  const unknown = [...others].map(([code, of]) => ({ code, title: of[0]?.title ?? code, lines: of }));
  return [...groups, ...unknown].filter((group) => group.lines.length > 0);
}
