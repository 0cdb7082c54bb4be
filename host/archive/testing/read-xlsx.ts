import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by name, read by its central directory. Throws where a checksum is wrong. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < zip.readUInt16LE(end + 10); index += 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`${name}: checksum`);
    files.set(name, content.toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Text of XML as a program reads it: line ends become line feeds, then entities. */
const xmlText = (xml: string) =>
  xml.replace(/\r\n?/gu, '\n').replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole);

/** Text as a spreadsheet program shows it: `_xHHHH_` stands for one UTF-16 unit. */
const cellText = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** One cell as it lies in the file. */
export interface ReadCell {
  readonly type: string | undefined;
  readonly style: number;
  readonly value: string;
}

/** The cells of one sheet by address, with shared texts looked up. */
export function readCells(files: ReadonlyMap<string, string>, sheet: number): ReadonlyMap<string, ReadCell> {
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/gu)];
  const texts = shared.map((match) => cellText(xmlText(match[1] ?? '')));
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)].map((match): [string, ReadCell] => {
    const attribute = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(match[1] ?? '')?.[1];
    const raw = /^<v>([\s\S]*)<\/v>$/u.exec(match[2] ?? '')?.[1] ?? '';
    const type = attribute('t');
    const value = type === 's' ? (texts[Number(raw)] ?? `no text ${raw}`) : raw;
    return [attribute('r') ?? '', { type, style: Number(attribute('s') ?? 0), value }];
  });
  return new Map(cells);
}

/** The number format of a style. */
export function formatOf(files: ReadonlyMap<string, string>, style: number): string | undefined {
  const styles = files.get('xl/styles.xml') ?? '';
  const list = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(styles)?.[1] ?? '';
  const id = /numFmtId="(\d+)"/u.exec([...list.matchAll(/<xf [^>]*>/gu)][style]?.[0] ?? '')?.[1];
  const own = new RegExp(`<numFmt [^>]*numFmtId="${id}"[^>]*formatCode="([^"]*)"`, 'u').exec(styles)?.[1];
  return own === undefined ? id : xmlText(own);
}
