import type { ArchiveBox } from './boxes.ts';
import { type ArchiveClass, archiveClassLabels, archiveOf } from './classes.ts';

/** One field of a stamp, spine or cover: what it is called and what stands in it; empty where it is written by hand. */
export interface ArchiveField {
  readonly 'zh-CN': string;
  readonly en: string;
  readonly value: string;
}

const field = (chinese: string, en: string, value: string | number): ArchiveField => ({
  'zh-CN': chinese,
  en,
  value: String(value),
});

/** Where a file stands. */
export interface FilePlace {
  readonly fondsNumber: string;
  readonly year: number;
  readonly archiveClass: ArchiveClass;
  /** 室编卷号: from 1 in each year and class. */
  readonly volume: number;
  /** 馆编卷号, given when the file goes to the public archive. */
  readonly publicVolume?: string;
}

/** The stamp on the first page of a file, at its top (归档章, 婚姻登记档案管理办法 第十条). */
export function archiveStamp(place: FilePlace, pages: number): readonly ArchiveField[] {
  return [
    field('全宗号', 'fonds', place.fondsNumber),
    field('年度', 'year', place.year),
    field('室编卷号', 'volume', place.volume),
    field('馆编卷号', 'volume in the public archive', place.publicVolume ?? ''),
    field('页数', 'pages', pages),
  ];
}

/** The front of a box (盒面). */
export function boxCover(office: {
  readonly fondsName: string;
  readonly officeName: string;
  readonly archiveClass: ArchiveClass;
}): readonly ArchiveField[] {
  const ofMarriages = archiveOf(office.archiveClass) === 'marriage';
  return [
    field('全宗名称', 'fonds', office.fondsName),
    field(ofMarriages ? '婚姻登记处名称' : '单位名称', 'office', office.officeName),
  ];
}

/** The spine of a box (盒脊). */
export function boxSpine(
  place: Pick<FilePlace, 'fondsNumber' | 'year' | 'archiveClass'>,
  box: ArchiveBox,
): readonly ArchiveField[] {
  return [
    field('全宗号', 'fonds', place.fondsNumber),
    field('年度', 'year', place.year),
    field(
      archiveOf(place.archiveClass) === 'marriage' ? '婚姻登记性质' : '类别',
      'class',
      archiveClassLabels[place.archiveClass]['zh-CN'],
    ),
    field(
      '起止卷号',
      'volumes',
      box.firstVolume === box.lastVolume ? box.firstVolume : `${box.firstVolume}—${box.lastVolume}`,
    ),
    field('盒号', 'box', box.number),
  ];
}

/** The note in a box (备考表); names and day are signed by hand. */
export function boxNote(box: ArchiveBox): readonly ArchiveField[] {
  return [
    field('盒内情况说明', 'what the box holds', `共${box.files}卷，${box.pages}页`),
    field('整理人', 'arranged by', ''),
    field('检查人', 'checked by', ''),
    field('归档日期', 'filed on', ''),
  ];
}
