import type { PlainDate } from '../dates/plain-date.ts';
import type { PartyRole } from '../law/judgement.ts';
import { attachmentPapers, isAttachmentPaper } from './attachment-papers.ts';
import type { ArchiveClass, ArchiveEnd } from './classes.ts';
import { paperCode } from './paper-code.ts';
import { paperOrder } from './paper-order.ts';
import { type FiledParties, slotsOf, titled } from './party-papers.ts';

/** A kind of scan that a case may have, for the choice beside the file. */
export interface AttachmentKind {
  readonly code: string;
  readonly title: string;
  readonly en: string;
}

/** The scans that the file of a case asks for or may hold, each once, the other papers last. */
export function attachmentKinds(input: {
  readonly archiveClass: ArchiveClass;
  readonly ends: readonly ArchiveEnd[];
  readonly on: PlainDate;
  readonly parties: FiledParties;
}): readonly AttachmentKind[] {
  const kinds = new Map<string, AttachmentKind>();
  const add = (code: string, label: Parameters<typeof titled>[0], party: PartyRole | undefined) => {
    const key = paperCode(code, party);
    if (!kinds.has(key)) kinds.set(key, { code: key, ...titled(label, party) });
  };
  const items = input.ends.flatMap((end) => paperOrder(input.archiveClass, end, input.on));
  for (const item of items.filter(({ source, code }) => source === 'attachment' && code !== 'other')) {
    for (const slot of slotsOf(item, input.parties)) {
      add(item.code, item, slot);
      for (const code of item.or ?? []) if (isAttachmentPaper(code)) add(code, attachmentPapers[code], slot);
    }
  }
  add('other', attachmentPapers.other, undefined);
  return [...kinds.values()];
}
