import type { CardReading } from '#core/contract/counter.ts';
import { searchDivisions } from '#core/domain/divisions/divisions.ts';
import type { PaperCode, Party, PartyKind } from '#core/domain/marriage-law/party.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { ethnicityOnForm } from './suggestions.ts';

const shortestDivision = 3;
const longestDivision = 24;

/** The division with whose full name an address begins (四川省绵阳市涪城区…), the longest one; undefined where none does. */
export function divisionOfAddress(address: string): string | undefined {
  const plain = address.replace(/\s/g, '');
  for (let length = Math.min(plain.length, longestDivision); length >= shortestDivision; length -= 1) {
    const start = plain.slice(0, length);
    const found = searchDivisions(start, { limit: 3 }).find(({ fullName }) => fullName === start);
    if (found) return found.code;
  }
  return undefined;
}

const regionByPrefix: Readonly<Record<string, PartyKind>> = {
  '810000': 'hong-kong',
  '820000': 'macao',
  '830000': 'taiwan',
};

function kindOfHolder(card: CardReading, before: PartyKind | undefined): PartyKind {
  if (card.kind === 'resident') return before === 'soldier' ? 'soldier' : 'mainland';
  if (card.kind === 'hmt-resident') return regionByPrefix[card.number.slice(0, 6)] ?? before ?? 'hong-kong';
  return 'foreigner';
}

const paperOfCard: Readonly<Record<CardReading['kind'], PaperCode>> = {
  resident: 'id-card',
  'hmt-resident': 'hmt-residence-permit',
  'foreign-resident-2017': 'pr-card',
  'foreign-resident-2023': 'pr-card',
};

/** What a card says of a party, ready to be laid over what is typed: nothing of it is asked again. */
export function factsOfCard(card: CardReading, party: Party): Partial<Party> {
  const hukou = card.kind === 'resident' && card.address ? divisionOfAddress(card.address) : undefined;
  const paper = paperOfCard[card.kind];
  return {
    kind: kindOfHolder(card, party.kind),
    name: normaliseName(card.name),
    nameAsRead: card.name,
    idNumber: card.number,
    papers: [...new Set([...(party.papers ?? []), paper])],
    ...(card.sex ? { sex: card.sex } : {}),
    ...(card.birth ? { birth: card.birth } : {}),
    ...(card.ethnicity ? { ethnicity: ethnicityOnForm(card.ethnicity) } : {}),
    ...(card.address ? { hukouAddress: card.address } : {}),
    ...(hukou ? { hukou } : {}),
    ...(card.validTo ? { idValidTo: card.validTo } : {}),
    ...(card.nationality && card.kind !== 'hmt-resident' ? { country: card.nationality } : {}),
  };
}
