import { z } from 'zod';
import type { CardReading } from '#core/contract/counter.ts';
import { readDate } from '#core/domain/dates/read-date.ts';
import { TongbanError } from '#core/domain/errors.ts';
import type { Office } from '#core/ports.ts';

/**
 * Card readers (读卡器) whose vendors install a service on this machine. The host asks it, never the page, so that the
 * page needs no leave to reach other addresses. One request at a time: the services allow no more.
 */
interface VendorService {
  readonly requests: readonly { readonly path: string; readonly method: 'GET' | 'POST' }[];
  /** Turns the answer of the reading request into a card, or says why there is none. */
  readonly read: (answer: unknown) => CardReading;
}

const text = z.string().trim();

const flatCard = z.object({
  resultFlag: z.union([z.number(), z.string()]),
  errorMsg: text.optional(),
  certType: z.string().optional(),
  partyName: text.optional(),
  gender: text.optional(),
  nation: text.optional(),
  bornDay: text.optional(),
  certAddress: text.optional(),
  certNumber: text.optional(),
  expDate: text.optional(),
});

const synjonesCard = z.object({
  code: z.union([z.string(), z.number()]),
  retmsg: text.optional(),
  name: text.optional(),
  sex: text.optional(),
  nation: text.optional(),
  born: text.optional(),
  address: text.optional(),
  cardno: text.optional(),
  userlifee: text.optional(),
});

function unreadable(why: string): never {
  throw new TongbanError('CARD_UNREADABLE', { why });
}

function dateOf(words: string | undefined): CardReading['birth'] {
  return words ? readDate(words) : undefined;
}

function validToOf(words: string | undefined): CardReading['validTo'] {
  return words?.includes('长期') ? 'long-term' : dateOf(words);
}

function sexOf(words: string | undefined): CardReading['sex'] {
  if (words === '男' || words === '1') return 'male';
  return words === '女' || words === '2' ? 'female' : undefined;
}

/** Leaves out what the reader did not say, as the contract wants it. */
function card(fields: {
  name: string | undefined;
  number: string | undefined;
  sex: string | undefined;
  ethnicity: string | undefined;
  birth: string | undefined;
  address: string | undefined;
  validTo: string | undefined;
}): CardReading {
  const { name, number } = fields;
  if (!name || !number) unreadable('empty');
  const sex = sexOf(fields.sex);
  const birth = dateOf(fields.birth);
  const validTo = validToOf(fields.validTo);
  return {
    kind: /^8[123]0000/.test(number) ? 'hmt-resident' : 'resident',
    name,
    number,
    ...(sex ? { sex } : {}),
    ...(fields.ethnicity ? { ethnicity: fields.ethnicity } : {}),
    ...(birth ? { birth } : {}),
    ...(fields.address ? { address: fields.address } : {}),
    ...(validTo ? { validTo } : {}),
  };
}

function readFlat(answer: unknown): CardReading {
  const parsed = flatCard.safeParse(answer);
  if (!parsed.success) return unreadable('answer');
  const found = parsed.data;
  if (Number(found.resultFlag) !== 0) return unreadable(found.errorMsg ?? 'no card');
  return card({
    name: found.partyName,
    number: found.certNumber,
    sex: found.gender,
    ethnicity: found.nation,
    birth: found.bornDay,
    address: found.certAddress,
    validTo: found.expDate,
  });
}

const services = {
  /** 华视: its addresses carry `&t=` without a question mark. */
  cvr: {
    requests: [
      { path: '/OpenDevice&t=1', method: 'GET' },
      { path: '/readcard&t=1', method: 'GET' },
    ],
    read: readFlat,
  },
  /** 精伦: the card lies in `resultContent`. */
  routon: {
    requests: [
      { path: '/api/connect', method: 'POST' },
      { path: '/api/readCard', method: 'POST' },
    ],
    read: (answer) => {
      const outer = z
        .object({
          resultFlag: z.union([z.number(), z.string()]),
          errorMsg: text.optional(),
          resultContent: z.unknown(),
        })
        .safeParse(answer);
      if (!outer.success) return unreadable('answer');
      if (Number(outer.data.resultFlag) !== 0) return unreadable(outer.data.errorMsg ?? 'no card');
      const content = z.record(z.string(), z.unknown()).safeParse(outer.data.resultContent);
      return content.success ? readFlat({ ...content.data, resultFlag: 0 }) : unreadable('answer');
    },
  },
  /** 新中新 */
  synjones: {
    requests: [{ path: '/api/ReadMsg?waitTime=3', method: 'GET' }],
    read: (answer) => {
      const parsed = synjonesCard.safeParse(answer);
      if (!parsed.success) return unreadable('answer');
      const found = parsed.data;
      if (String(found.code) !== '0') return unreadable(found.retmsg ?? 'no card');
      return card({
        name: found.name,
        number: found.cardno,
        sex: found.sex,
        ethnicity: found.nation,
        birth: found.born,
        address: found.address,
        validTo: found.userlifee,
      });
    },
  },
} as const satisfies Record<Exclude<Office['cardReader']['kind'], 'none'>, VendorService>;

const loopback = /^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/;

async function ask(address: string, request: VendorService['requests'][number]): Promise<unknown> {
  try {
    const response = await fetch(address + request.path, {
      method: request.method,
      signal: AbortSignal.timeout(8_000),
      redirect: 'error',
    });
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable('answer');
    throw new TongbanError('CARD_READER_ABSENT', { address }, { cause: error });
  }
}

/**
 * Reads the card on the configured reader. CARD_READER_ABSENT where no service answers at the address (only addresses
 * of this machine are asked), CARD_UNREADABLE where it answers without a card.
 */
export async function readVendorCard(reader: Office['cardReader']): Promise<CardReading> {
  if (reader.kind === 'none' || !loopback.test(reader.address)) {
    throw new TongbanError('CARD_READER_ABSENT', { address: reader.address });
  }
  const service: VendorService = services[reader.kind];
  let answer: unknown;
  for (const request of service.requests) answer = await ask(reader.address, request);
  return service.read(answer);
}
