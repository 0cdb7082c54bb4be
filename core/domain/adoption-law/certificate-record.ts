import type { PlainDate } from '../dates/plain-date.ts';
import { TongbanError } from '../errors.ts';
import { numberOnPaper, personOnCertificate } from '../marriage-law/person-on-paper.ts';
import type {
  AdopterOnCertificate,
  AdoptionCertificateKind,
  AdoptionCertificateRecord,
} from '../papers/adoption-certificate.ts';
import { categoryOf } from './categories.ts';
import { type AdoptionParties, isPlacedByInstitution, placerNames, placersOf } from './parties.ts';

/** What a certificate of an adoption says besides its parties. */
export interface CertificateFacts {
  readonly kind: AdoptionCertificateKind;
  readonly parties: AdoptionParties;
  readonly number: string;
  /** 登记日期: on a reissue the day of the original registration. */
  readonly registeredOn: PlainDate;
  readonly registrar: string;
  readonly remark: string;
  readonly photo?: Uint8Array | undefined;
  /** The adoption that a proof says is dissolved. */
  readonly original?: { readonly number: string; readonly registeredOn: PlainDate } | undefined;
}

function missing(field: string): TongbanError {
  return new TongbanError('INVALID', { field, why: 'missing' });
}

function childOf({ kind, parties: { child, category } }: CertificateFacts): AdoptionCertificateRecord['child'] {
  const { name, nameAfter = '', sex, birth } = child;
  if (!name) throw missing('child.name');
  if (!sex) throw missing('child.sex');
  if (!birth) throw missing('child.birth');
  const standing = kind === 'adoption-certificate' && category ? categoryOf(category)['zh-CN'] : '';
  return { name, nameAfter, sex: sex === 'female' ? '女' : '男', birth, idNumber: numberOnPaper(child), standing };
}

function adopterOf({ adopters }: AdoptionParties, sex: 'male' | 'female'): AdopterOnCertificate | undefined {
  const person = adopters.find((one) => one.sex === sex);
  if (!person) return undefined;
  const { name, nationality, birth, idNumber } = personOnCertificate(person, sex === 'male' ? 'man' : 'woman');
  return { name, nationality, birth, idNumber };
}

/** What stands on 收养登记证 or 解除收养关系证明; INVALID where a name, sex, birth or number is not there. */
export function adoptionCertificateRecord(facts: CertificateFacts): AdoptionCertificateRecord {
  const { parties, photo, original, ...rest } = facts;
  const [father, mother] = [adopterOf(parties, 'male'), adopterOf(parties, 'female')];
  if (!father && !mother) throw missing('adopters.0.sex');
  const addressOf = (person: { address?: string | undefined; hukouAddress?: string | undefined } | undefined) =>
    person?.address ?? person?.hukouAddress ?? '';
  const placerAddress = isPlacedByInstitution(parties)
    ? (parties.placer.institution?.address ?? '')
    : addressOf(placersOf(parties)[0]?.person);
  return {
    kind: facts.kind,
    number: rest.number,
    child: childOf(facts),
    placer: { name: placerNames(parties), address: placerAddress },
    ...(father ? { father } : {}),
    ...(mother ? { mother } : {}),
    address: addressOf(parties.adopters[0]),
    registeredOn: rest.registeredOn,
    registrar: rest.registrar,
    remark: rest.remark,
    ...(photo ? { photo } : {}),
    ...(original ? { original } : {}),
  };
}
