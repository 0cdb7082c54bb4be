import type { CaseView } from '#core/contract/shapes.ts';
import { parseRegistrationNumber } from '#core/domain/cases/number.ts';
import type { OriginalRegistration } from '#core/domain/marriage-law/original.ts';
import type { Party } from '#core/domain/marriage-law/party.ts';
import type { RegistrationEnd } from '#core/domain/people/person-entry.ts';

/** What was registered: a marriage or a divorce. */
export type RegisteredKind = 'marriage' | 'divorce';

/** A registration found in the register, ready to be laid into an application. */
export interface TakenRegistration {
  readonly kind: RegisteredKind;
  readonly original: OriginalRegistration;
  readonly man: Party;
  readonly woman: Party;
  /** What became of it, as the last remark on it says. */
  readonly ended: RegistrationEnd | null;
}

/** The office of this desk; a registration of its own is named after it. */
export interface OwnOffice {
  readonly name: string;
  readonly division: string;
}

/** Facts of a person that are the same at the next visit; papers, presence and marital status are asked anew. */
const lasting = [
  'kind', 'name', 'sex', 'birth', 'idNumber', 'country', 'nationality', 'ethnicity', 'occupation', 'education', 'hukou',
  'hukouAddress', 'phone',
] as const satisfies readonly (keyof Party)[]; // biome-ignore format: rows of names

function lastingFacts(party: Party | undefined): Party {
  const facts = lasting.flatMap((field) => (party?.[field] === undefined ? [] : [[field, party[field]] as const]));
  return Object.fromEntries(facts);
}

function originalOf(view: CaseView, office: OwnOffice): OriginalRegistration | undefined {
  const { number, registeredOn } = view;
  if (number === null || registeredOn === null) return undefined;
  const division = parseRegistrationNumber(number)?.officeCode ?? office.division;
  const own = division === office.division ? { office: office.name } : {};
  return { registeredOn, number, division, ...own, caseId: view.id };
}

/**
 * The registration that a case of this register is. A reissued certificate leads back to the registration it was made
 * for. Undefined for a case that registered nothing.
 */
export function takenRegistration(view: CaseView, office: OwnOffice): TakenRegistration | undefined {
  const original = originalOf(view, office);
  if (!original) return undefined;
  const ended = view.remarks.at(-1)?.ended ?? null;
  switch (view.matter) {
    case 'marriage.registration':
    case 'divorce.registration': {
      const { man, woman } = view.application;
      const kind = view.matter === 'marriage.registration' ? 'marriage' : 'divorce';
      return { kind, original, man: lastingFacts(man), woman: lastingFacts(woman), ended };
    }
    case 'marriage.reissue': {
      const { man, woman, kind } = view.application;
      if (!kind || !view.application.original) return undefined;
      return { kind, original: view.application.original, man: lastingFacts(man), woman: lastingFacts(woman), ended };
    }
    default:
      return undefined;
  }
}

/** The facts of a person in the register under those already typed: what the clerk typed or the card said stays. */
export function underTyped(typed: Party | undefined, taken: Party): Party {
  const told = Object.entries(typed ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return { ...taken, ...Object.fromEntries(told) };
}

const compared = ['name', 'idNumber', 'birth', 'sex'] as const;
export type ComparedField = (typeof compared)[number];

/** Facts by which a person is known that the register has otherwise than they are typed now. */
export function otherwiseInRegister(
  typed: Party | undefined,
  taken: Party,
): readonly { readonly field: ComparedField; readonly inRegister: string }[] {
  return compared.flatMap((field) => {
    const inRegister = taken[field];
    const now = typed?.[field];
    return inRegister && now && inRegister !== now ? [{ field, inRegister }] : [];
  });
}
