import { TongbanError } from '../errors.ts';

/** A file in its place: 室编卷号 and pages. */
export interface BoxedFile {
  readonly volume: number;
  /** Pages with text. */
  readonly pages: number;
}

/** One box (档案盒) of a class and year. */
export interface ArchiveBox {
  /** 盒号, from 1. */
  readonly number: number;
  readonly firstVolume: number;
  readonly lastVolume: number;
  /** How many files and pages lie in it. */
  readonly files: number;
  readonly pages: number;
}

function checked(files: readonly BoxedFile[]): readonly BoxedFile[] {
  const sorted = files.toSorted((left, right) => left.volume - right.volume);
  const twice = sorted.find(({ volume }, index) => volume === sorted[index - 1]?.volume);
  if (twice) throw new TongbanError('CONFLICT', { what: `volume ${twice.volume}` });
  const odd = sorted.find(({ volume, pages }) => !(Number.isSafeInteger(volume) && volume > 0) || !(pages >= 0));
  if (odd) throw new TongbanError('INVALID', { field: 'volume', why: String(odd.volume) });
  return sorted;
}

/**
 * Puts the files of a class and year into boxes in the order of their volumes. A file is never divided; one that is thicker
 * than a box has a box alone. A later file never changes an earlier box other than the last. CONFLICT where two files have
 * one volume number.
 */
export function boxesOf(files: readonly BoxedFile[], capacityPages: number): readonly ArchiveBox[] {
  if (!(capacityPages >= 1)) throw new TongbanError('INVALID', { field: 'capacityPages', why: String(capacityPages) });
  const boxes: ArchiveBox[] = [];
  for (const { volume, pages } of checked(files)) {
    const box = boxes.at(-1);
    if (box && box.pages + pages <= capacityPages) {
      boxes[boxes.length - 1] = { ...box, lastVolume: volume, files: box.files + 1, pages: box.pages + pages };
    } else {
      boxes.push({ number: boxes.length + 1, firstVolume: volume, lastVolume: volume, files: 1, pages });
    }
  }
  return boxes;
}

/** The box of a volume; undefined where no box holds it. */
export function boxOf(boxes: readonly ArchiveBox[], volume: number): ArchiveBox | undefined {
  return boxes.find(({ firstVolume, lastVolume }) => volume >= firstVolume && volume <= lastVolume);
}
