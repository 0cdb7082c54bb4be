/** One attribute of a request: its tag (RFC 8010 §3.5), its name, its values. */
export interface Attribute {
  readonly tag: number;
  readonly name: string;
  readonly values: readonly (string | number)[];
}

/** What a printer or a job says of itself: values by the attribute's name. */
export type Attributes = Readonly<Record<string, readonly (string | number)[]>>;

export interface Answer {
  /** RFC 8011 appendix B; under 0x0100 all went well. */
  readonly status: number;
  /** One entry a printer, or a job. */
  readonly groups: readonly Attributes[];
}

export const tags = { integer: 0x21, name: 0x42, keyword: 0x44, uri: 0x45, charset: 0x47, language: 0x48 } as const;
const operationGroup = 0x01;
const end = 0x03;
const numbers: readonly number[] = [tags.integer, 0x23]; // integer and enum
const texts = { first: 0x41, last: 0x4a } as const;

function valueBytes(value: string | number): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function sized(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A request in bytes: the operation's code and the attributes of its operation group. */
export function encodeRequest(operation: number, attributes: readonly Attribute[]): Buffer {
  const head = Buffer.from([2, 0, operation >> 8, operation & 0xff, 0, 0, 0, 1, operationGroup]);
  const all: readonly Attribute[] = [
    { tag: tags.charset, name: 'attributes-charset', values: ['utf-8'] },
    { tag: tags.language, name: 'attributes-natural-language', values: ['en'] },
    ...attributes,
  ];
  const parts = all.flatMap(({ tag, name, values }) =>
    values.flatMap((value, index) => [
      Buffer.from([tag]),
      sized(Buffer.from(index === 0 ? name : '', 'utf8')), // a further value of the same attribute has no name
      sized(valueBytes(value)),
    ]),
  );
  return Buffer.concat([head, ...parts, Buffer.from([end])]);
}

/** The answer that bytes say; a cut or damaged one fails with a RangeError. */
export function decodeAnswer(bytes: Buffer): Answer {
  const groups: Record<string, (string | number)[]>[] = [];
  let at = 8;
  let name = '';
  const take = () => {
    const length = bytes.readUInt16BE(at);
    const value = bytes.subarray(at + 2, at + 2 + length);
    if (value.length < length) throw new RangeError('the answer is cut off');
    at += 2 + length;
    return value;
  };
  for (;;) {
    const tag = bytes.readUInt8(at);
    at += 1;
    if (tag === end) break;
    if (tag < 0x10) {
      if (tag !== operationGroup) groups.push({});
      continue;
    }
    name = take().toString('utf8') || name;
    const value = take();
    const group = groups.at(-1);
    if (!group) continue; // of the answer itself, not of a printer or a job
    if (numbers.includes(tag) && value.length === 4) keep(group, name, value.readInt32BE());
    else if (tag >= texts.first && tag <= texts.last) keep(group, name, value.toString('utf8'));
  }
  return { status: bytes.readUInt16BE(2), groups };
}

function keep(group: Record<string, (string | number)[]>, name: string, value: string | number): void {
  const values = Object.hasOwn(group, name) ? group[name] : undefined;
  if (values) values.push(value);
  else Object.defineProperty(group, name, { value: [value], enumerable: true });
}
