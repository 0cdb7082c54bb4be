import type { CardReading } from '#core/contract/counter.ts';
import { divisionName } from '#core/domain/divisions/divisions.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import type { FuneralApplication } from '#core/domain/matters/funeral-subsidy/application-schema.ts';
import { normaliseName } from '#core/domain/people/names.ts';
import { divisionOfAddress } from '../intake/card-facts.ts';

export type Deceased = NonNullable<FuneralApplication['deceased']>;
export type Organiser = NonNullable<FuneralApplication['organiser']>;

/** What the card of the deceased says: nothing of it is asked again. */
export function deceasedOfCard(card: CardReading): Partial<Deceased> {
  const { name, number, sex, birth, address } = card;
  const hukou = address ? divisionOfAddress(address) : undefined;
  return {
    name: normaliseName(name),
    idNumber: number,
    ...(sex ? { sex } : {}),
    ...(birth ? { birth } : {}),
    ...(address ? { address } : {}),
    ...(hukou ? { hukou } : {}),
  };
}

/** What the card of the person in charge says. */
export function organiserOfCard({ name, number }: CardReading): Partial<Organiser> {
  return { name: normaliseName(name), idNumber: number };
}

/** The household register of another place: the address begins with its name; what was typed behind it stays. */
export function movedTo(code: string | undefined, { hukou, address = '' }: Deceased): Partial<Deceased> {
  const before = hukou ? divisionName(hukou) : '';
  const isWritten = before !== '' && address.startsWith(before);
  if (code === undefined) return { hukou: undefined };
  if (address !== '' && !isWritten) return { hukou: code };
  return { hukou: code, address: divisionName(code) + address.slice(before.length) };
}

/** What the rows of a person change, as facts of the deceased: a fact that is taken away is told too. */
export function identityOf(facts: Partial<Party>): Partial<Deceased> {
  return {
    ...('name' in facts ? { name: facts.name } : {}),
    ...('idNumber' in facts ? { idNumber: facts.idNumber } : {}),
    ...('sex' in facts ? { sex: facts.sex } : {}),
    ...('birth' in facts ? { birth: facts.birth } : {}),
  };
}
