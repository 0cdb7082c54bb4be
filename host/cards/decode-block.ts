import type { CardReading } from '#core/contract/counter.ts';
import { TongbanError } from '#core/domain/errors.ts';
import { parseCardBlock } from '#core/domain/identity/card-block.ts';

/** The bytes of a pasted text: hexadecimal (512 digits) or base64. */
function bytesOf(text: string): Uint8Array {
  const compact = text.replaceAll(/\s+/g, '');
  const hexadecimal = /^[0-9a-fA-F]{512}$/.test(compact);
  return new Uint8Array(Buffer.from(compact, hexadecimal ? 'hex' : 'base64'));
}

/** Reads a pasted or filed 256-byte card block. CARD_UNREADABLE says what is wrong with it. */
export function decodeCardBlock(text: string): CardReading {
  const result = parseCardBlock(bytesOf(text));
  if (!result.ok) throw new TongbanError('CARD_UNREADABLE', { why: result.problem });
  const { card } = result;
  return {
    kind: card.kind,
    name: card.name,
    number: card.number,
    ...(card.nameEnglish ? { nameEnglish: card.nameEnglish } : {}),
    ...(card.sex ? { sex: card.sex } : {}),
    ...(card.ethnicity ? { ethnicity: card.ethnicity.name } : {}),
    ...(card.birth ? { birth: card.birth } : {}),
    ...(card.address ? { address: card.address } : {}),
    ...(card.nationality ? { nationality: card.nationality } : {}),
    ...(card.validTo ? { validTo: card.validTo } : {}),
    ...(card.passNumber ? { passNumber: card.passNumber } : {}),
  };
}
