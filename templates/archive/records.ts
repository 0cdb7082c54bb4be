import type { Catalogue } from '#core/domain/archive/catalogue.ts';
import type { ArchiveField } from '#core/domain/archive/stamp.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';

/** What the papers of the archive say, before any layout. */

/** 案卷目录 of one class and year. */
export interface CataloguePaper {
  readonly catalogue: Catalogue;
  /** 全宗名称; empty until the office has one. */
  readonly fondsName: string;
  readonly officeName: string;
}

/** The labels of one box: front (盒面), spine (盒脊) and the note that lies in it (备考表). */
export interface BoxLabelPaper {
  /** Of which archive the box is: 婚姻登记档案. */
  readonly title: string;
  readonly cover: readonly ArchiveField[];
  readonly spine: readonly ArchiveField[];
  readonly note: readonly ArchiveField[];
}

/** 卷内目录 of one file, with the stamp (归档章) at its top. */
export interface FileListPaper {
  readonly stamp: readonly ArchiveField[];
  /** The parties, man first. */
  readonly names: readonly string[];
  /** 类别 */
  readonly className: string;
  /** 字号, or the number of the decision or notice. */
  readonly number: string;
  /** The day of the act that ended the case. */
  readonly on: PlainDate;
  /** In the order of the file. */
  readonly papers: readonly { readonly title: string; readonly pages: number }[];
  /** Why the file was closed although a paper is missing; empty where none is. */
  readonly missingReason: string;
}

/** 归档缺件清单: files of a year to which papers are missing. */
export interface MissingPapersPaper {
  readonly officeName: string;
  readonly year: number;
  /** The day of the list. */
  readonly on: PlainDate;
  readonly files: readonly MissingPapersFile[];
}

export interface MissingPapersFile {
  readonly className: string;
  /** 室编卷号; absent while the file has no place. */
  readonly volume?: number;
  readonly names: readonly string[];
  readonly number: string;
  readonly endedOn: PlainDate;
  /** Titles of what is missing, with the article that asks for it. */
  readonly missing: readonly { readonly title: string; readonly required: boolean; readonly article: string }[];
}
