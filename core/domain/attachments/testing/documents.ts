import { joined } from '../bytes.ts';
import { textBytes } from './pictures.ts';

/** One object of a PDF: its value, and the data of its stream. */
export interface SampleObject {
  readonly value: string;
  readonly stream?: Uint8Array;
}

/** A document of blank pages: object 1 is the catalogue, 2 the tree of pages, the pages follow. */
export function pageObjects(pages: number, inCatalogue = ''): SampleObject[] {
  const numbers = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`);
  return [
    { value: `<< /Type /Catalog /Pages 2 0 R ${inCatalogue} >>` },
    { value: `<< /Type /Pages /Kids [${numbers.join(' ')}] /Count ${pages} >>` },
    ...numbers.map(() => ({ value: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>' })),
  ];
}

function objectBytes({ value, stream }: SampleObject, number: number): Uint8Array {
  const data = stream ? [textBytes('\nstream\n'), stream, textBytes('\nendstream')] : [];
  return joined([textBytes(`${number} 0 obj\n${value}`), ...data, textBytes('\nendobj\n')]);
}

/** A PDF of objects numbered from one, with a table of references; `inTrailer` is added to the trailer. */
export function pdfOf(objects: readonly SampleObject[], inTrailer = ''): Uint8Array {
  const pieces = [textBytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const bytes = objectBytes(object, index + 1);
    offsets.push(length);
    length += bytes.length;
    pieces.push(bytes);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${inTrailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return joined([...pieces, textBytes(table + trailer)]);
}

/** The unpacked content of an object stream, and the entries that its dictionary needs. */
export function objectStream(objects: ReadonlyMap<number, string>): {
  readonly bytes: Uint8Array;
  readonly entries: string;
} {
  const offsets: string[] = [];
  let body = '';
  for (const [number, value] of objects) {
    offsets.push(`${number} ${body.length}`);
    body += `${value} `;
  }
  const head = `${offsets.join(' ')} `;
  return { bytes: textBytes(head + body), entries: `/Type /ObjStm /N ${objects.size} /First ${head.length}` };
}
