import type { IdentityCard } from './card-block.ts';
import { type CardField, cardCharacters, cardLayouts, kindLetters, kindPlace } from './card-layout.ts';

function compact(date: string | undefined): string {
  if (date === 'long-term') return '长期';
  return date?.replaceAll('-', '') ?? '';
}

function fieldsOf(card: IdentityCard): Readonly<Partial<Record<CardField, string>>> {
  const english = card.nameEnglish ?? '';
  const room = cardLayouts[card.kind].nameEnglish?.[1] ?? 0;
  return {
    name: card.name,
    nameEnglish: english.slice(0, room),
    nameEnglishMore: english.slice(room),
    sex: card.sex === undefined ? '0' : card.sex === 'male' ? '1' : '2',
    ethnicity: card.ethnicity?.code ?? '',
    birth: compact(card.birth),
    address: card.address ?? '',
    number: card.number,
    issuer: card.issuer ?? '',
    validFrom: compact(card.validFrom),
    validTo: compact(card.validTo),
    passNumber: card.passNumber ?? '',
    issues: card.issues ?? '',
    nationality: card.nationality ?? '',
  };
}

/**
 * The 256-byte block of a card: for training, the reader of files, and tests. Cuts every field at its length as the chip
 * does and pads with blanks.
 */
export function encodeCardBlock(card: IdentityCard): Uint8Array {
  const characters = Array.from({ length: cardCharacters }, () => ' ');
  const fields = fieldsOf(card);
  for (const [field, place] of Object.entries(cardLayouts[card.kind])) {
    const value = fields[field as CardField] ?? ''; // the keys of a layout are card fields
    for (let index = 0; index < Math.min(place[1], value.length); index += 1)
      characters[place[0] + index] = value.charAt(index);
  }
  characters[kindPlace] = kindLetters[card.kind];
  const bytes = new Uint8Array(cardCharacters * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, character] of characters.entries()) view.setUint16(index * 2, character.charCodeAt(0), true);
  return bytes;
}
