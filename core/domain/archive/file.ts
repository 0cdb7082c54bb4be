import type { PlainDate } from '../dates/plain-date.ts';
import { TongbanError } from '../errors.ts';
import type { PartyRole } from '../law/judgement.ts';
import { type FormId, forms } from '../papers/forms.ts';
import { attachmentPapers, isAttachmentPaper } from './attachment-papers.ts';
import type { ArchiveClass, ArchiveEnd } from './classes.ts';
import { paperCode, readPaperCode } from './paper-code.ts';
import type { PaperItem } from './paper-item.ts';
import { paperOrder } from './paper-order.ts';
import { type FiledParties, slotsOf, titled } from './party-papers.ts';

/** A form of the case that is printed or can be. */
export interface AvailableForm {
  readonly code: FormId;
  readonly party?: PartyRole;
  /** Pages with text. */
  readonly pages: number;
}

/** A scan of the case. */
export interface FiledAttachment {
  readonly id: string;
  /** As {@link paperCode} makes it. A code that the order does not know is filed under the other papers. */
  readonly code: string;
  /** What the clerk called it; empty for the name of its code. */
  readonly title: string;
  /** Pages with text. */
  readonly pages: number;
}

export interface FileInput {
  readonly archiveClass: ArchiveClass;
  readonly end: ArchiveEnd;
  /** The day of the act that ended the case. */
  readonly on: PlainDate;
  readonly parties: FiledParties;
  readonly forms: readonly AvailableForm[];
  readonly attachments: readonly FiledAttachment[];
}

/** One paper in its place (卷内文件). Pages count through the whole file, from 1. */
export interface FileEntry {
  readonly index: number;
  readonly code: string;
  readonly title: string;
  readonly en: string;
  readonly source: 'form' | 'attachment';
  /** The attachment's id. */
  readonly id?: string;
  readonly pages: number;
  readonly firstPage: number;
  readonly lastPage: number;
}

/** A paper that is not there. */
export interface MissingPaper {
  readonly code: string;
  readonly title: string;
  readonly en: string;
  readonly source: 'form' | 'attachment';
  /** An article asks for it; otherwise it is only usual. */
  readonly required: boolean;
  readonly article: string;
}

export interface FileContents {
  readonly entries: readonly FileEntry[];
  readonly missing: readonly MissingPaper[];
  /** 页数: pages with text. */
  readonly pages: number;
}

type Paper = Omit<FileEntry, 'index' | 'firstPage' | 'lastPage'> & {
  readonly bare: string;
  readonly party?: PartyRole;
};

function formPaper({ code, party, pages }: AvailableForm): Paper {
  const base = {
    bare: code,
    code: paperCode(code, party),
    source: 'form',
    pages,
    ...titled(forms[code], party),
  } as const;
  return party ? { ...base, party } : base;
}

function attachmentPaper({ id, code: text, title, pages }: FiledAttachment): Paper {
  const { code, party } = readPaperCode(text);
  const label = attachmentPapers[isAttachmentPaper(code) ? code : 'other'];
  const own = title.trim() === '' ? titled(label, party) : { title: title.trim(), en: title.trim() };
  const base = { bare: code, code: text, source: 'attachment', id, pages, ...own } as const;
  return party ? { ...base, party } : base;
}

const isOf = (item: PaperItem, paper: Paper): boolean =>
  paper.bare === item.code || (item.or ?? []).some((code) => code === paper.bare);

/** A title that the order gives a form of its own, as before 2021. */
function named(paper: Paper, item: PaperItem): Paper {
  return paper.source === 'form' && paper.bare === item.code ? { ...paper, ...titled(item, paper.party) } : paper;
}

/** Takes the papers of an item out of the heap, in the order man, woman, both. */
function takeOut(heap: Paper[], item: PaperItem, slots: readonly (PartyRole | undefined)[]): readonly Paper[] {
  const fits = (paper: Paper) =>
    isOf(item, paper) && (item.per === 'case' || paper.party === undefined || slots.includes(paper.party));
  const rank = ({ party }: Paper) => (party === 'man' ? 0 : party === 'woman' ? 1 : 2);
  const taken = slots.length === 0 ? [] : heap.filter(fits).sort((left, right) => rank(left) - rank(right));
  for (const paper of taken) heap.splice(heap.indexOf(paper), 1);
  return taken.map((paper) => named(paper, item));
}

function missingOf(
  item: PaperItem,
  slots: readonly (PartyRole | undefined)[],
  taken: readonly Paper[],
  parties: FiledParties,
): readonly MissingPaper[] {
  if (item.need === 'optional') return [];
  return slots
    .filter((slot) => !(slot && parties[slot]?.absent))
    .filter((slot) => !taken.some(({ party }) => !slot || !party || party === slot))
    .map((slot) => ({
      code: paperCode(item.code, slot),
      ...titled(item, slot),
      source: item.source,
      required: item.need === 'required',
      article: item.article,
    }));
}

function numbered(papers: readonly Paper[]): readonly FileEntry[] {
  let before = 0;
  return papers.map(({ bare: _bare, party: _party, ...paper }, index) => {
    const firstPage = before + 1;
    before += paper.pages;
    return { index: index + 1, ...paper, firstPage, lastPage: before };
  });
}

/**
 * The papers of a file in the order of the measure, with running page numbers, and those that are not there. What the order
 * does not know comes last. Throws INVALID for a paper without pages, and for a class that has no file of that end.
 */
export function fileContents(input: FileInput): FileContents {
  const order = paperOrder(input.archiveClass, input.end, input.on);
  if (order.length === 0) throw new TongbanError('INVALID', { field: 'end', why: input.end });
  const heap = [...input.forms.map(formPaper), ...input.attachments.map(attachmentPaper)];
  const odd = heap.find(({ pages }) => !Number.isSafeInteger(pages) || pages < 1);
  if (odd) throw new TongbanError('INVALID', { field: 'pages', why: odd.code });
  const placed: Paper[] = [];
  const missing: MissingPaper[] = [];
  for (const item of order) {
    const slots = slotsOf(item, input.parties);
    const taken = takeOut(heap, item, slots);
    placed.push(...taken);
    missing.push(...missingOf(item, slots, taken, input.parties));
  }
  const entries = numbered([...placed, ...heap]);
  return { entries, missing, pages: entries.at(-1)?.lastPage ?? 0 };
}
