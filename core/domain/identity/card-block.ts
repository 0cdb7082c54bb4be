import { type PlainDate, plainDateOf } from '../dates/plain-date.ts';
import {
  type CardField,
  type CardKind,
  cardBytes,
  cardCharacters,
  cardLayouts,
  kindLetters,
  kindPlace,
} from './card-layout.ts';
import { type Ethnicity, ethnicityOf } from './ethnicities.ts';

/** What the chip of a second-generation card says, whatever its layout. */
export interface IdentityCard {
  readonly kind: CardKind;
  /** Cut at 15 characters on the chip; empty on a foreigner's card without a Chinese name. */
  readonly name: string;
  /** As in the passport (foreigners). */
  readonly nameEnglish?: string;
  readonly sex?: 'male' | 'female';
  readonly ethnicity?: Ethnicity;
  readonly birth?: PlainDate;
  readonly address?: string;
  readonly number: string;
  readonly issuer?: string;
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate | 'long-term';
  /** 通行证号码 of a 港澳台居民居住证. */
  readonly passNumber?: string;
  /** How often the card was issued or changed. */
  readonly issues?: string;
  /** ISO 3166 alpha-3 (foreigners). */
  readonly nationality?: string;
}

/** Why a block is no card: stable codes. */
export type CardProblem =
  | 'wrong-length'
  | 'empty-block'
  | 'unknown-kind'
  | 'broken-text'
  | 'no-name'
  | 'no-number'
  | 'wrong-sex'
  | 'wrong-ethnicity'
  | 'wrong-date';

export type CardResult =
  | { readonly ok: true; readonly card: IdentityCard }
  | { readonly ok: false; readonly problem: CardProblem };

/** Thrown inside the parser only. */
class CardFault extends Error {
  readonly problem: CardProblem;
  constructor(problem: CardProblem) {
    super(problem);
    this.problem = problem;
  }
}

function charactersOf(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: cardCharacters }, (_, index) =>
    String.fromCharCode(view.getUint16(index * 2, true)),
  ).join('');
}

function kindOf(text: string): CardKind {
  const letter = text.charAt(kindPlace).replace('\0', ' ');
  const kinds = Object.keys(kindLetters) as CardKind[]; // the keys of that record are the kinds
  const kind = kinds.find((candidate) => kindLetters[candidate] === letter);
  if (!kind) throw new CardFault('unknown-kind');
  return kind;
}

type Read = (field: CardField) => string;

function reader(text: string, kind: CardKind): Read {
  return (field) => {
    const place = cardLayouts[kind][field];
    if (!place) return '';
    // A pair cut in half at the end of the field is dropped: what is left is compared as a start (§8.7).
    const value = text.slice(place[0], place[0] + place[1]).replace(/[\ud800-\udbff]$/u, '');
    return value.replaceAll('\0', ' ').trim();
  };
}

function dateOf(digits: string): PlainDate | undefined {
  if (digits === '') return undefined;
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  const date = parts && plainDateOf({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) });
  if (!date) throw new CardFault('wrong-date');
  return date;
}

/** GB/T 2261.1: 1 男, 2 女; 0 未知 and 9 未说明 say nothing. */
function sexOf(code: string): 'male' | 'female' | undefined {
  if (code === '1' || code === '男') return 'male';
  if (code === '2' || code === '女') return 'female';
  if (code === '0' || code === '9' || code === '') return undefined;
  throw new CardFault('wrong-sex');
}

function ethnicityOn(code: string): Ethnicity | undefined {
  if (code === '') return undefined;
  const ethnicity = ethnicityOf(code);
  if (!ethnicity) throw new CardFault('wrong-ethnicity');
  return ethnicity;
}

/** Leaves out what a card does not say, so that an absent fact is an absent key. */
function told<Value>(key: string, value: Value | undefined | ''): Record<string, Value> {
  return value === undefined || value === '' ? {} : { [key]: value };
}

function cardOf(text: string): IdentityCard {
  const kind = kindOf(text);
  const read = reader(text, kind);
  const [name, number] = [read('name'), read('number')];
  const nameEnglish = `${read('nameEnglish')}${read('nameEnglishMore')}`;
  if (name === '' && nameEnglish === '') throw new CardFault('no-name');
  if (number === '') throw new CardFault('no-number');
  const until = read('validTo');
  return {
    kind,
    name,
    number,
    ...told('nameEnglish', nameEnglish),
    ...told('sex', sexOf(read('sex'))),
    ...told('ethnicity', ethnicityOn(read('ethnicity'))),
    ...told('birth', dateOf(read('birth'))),
    ...told('address', read('address')),
    ...told('issuer', read('issuer')),
    ...told('validFrom', dateOf(read('validFrom'))),
    ...told('validTo', until === '长期' ? 'long-term' : dateOf(until)),
    ...told('passNumber', read('passNumber')),
    ...told('issues', read('issues')),
    ...told('nationality', read('nationality')),
  };
}

/**
 * Reads the 256-byte text block of a card (证件芯片文字信息). It does not judge the number: an expired card or a wrong check
 * digit is the rules' matter. Never throws; `problem` says why a block is no card.
 */
export function parseCardBlock(bytes: Uint8Array): CardResult {
  if (bytes.length !== cardBytes) return { ok: false, problem: 'wrong-length' };
  const text = charactersOf(bytes);
  if (/^[\0 \uffff]*$/.test(text)) return { ok: false, problem: 'empty-block' };
  // A control character means another encoding or a damaged read.
  if (/\p{Cc}|[\ufffe\uffff]/u.test(text.replaceAll('\0', ''))) return { ok: false, problem: 'broken-text' };
  try {
    return { ok: true, card: cardOf(text) };
  } catch (error) {
    if (error instanceof CardFault) return { ok: false, problem: error.problem };
    throw error;
  }
}
