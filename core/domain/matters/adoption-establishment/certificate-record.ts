import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { personOnCertificate } from '../../marriage-law/person-on-paper.ts';
import type { AdopterOnCertificate, AdoptionCertificateRecord } from '../../papers/adoption-certificate.ts';
import type { AdopterEntry, AdoptionApplication } from './application-schema.ts';
import { adoptersOf, placersOf } from './facts-of.ts';
import { adoptersByColumn, placerNames, standingOf } from './paper-people.ts';

function adopterOn(adopter: AdopterEntry, index: number): AdopterOnCertificate {
  const { name, nationality, birth, idNumber } = personOnCertificate(adopter, `adopters.${index}`);
  return { name, nationality, birth, idNumber };
}

function childOn(application: AdoptionApplication): AdoptionCertificateRecord['child'] {
  const { child, category } = application;
  const { idNumber } = child;
  // A foundling outside an institution may have no number yet; the line stays blank.
  const known = personOnCertificate(idNumber || category !== 8 ? child : { ...child, idNumber: ' ' }, 'child');
  return {
    name: known.name,
    nameAfter: child.nameAfter ?? '',
    sex: known.sex,
    birth: known.birth,
    idNumber: known.idNumber.trim(),
    standing: standingOf(application),
  };
}

/** What stands on the 收养登记证 of an adoption. INVALID where name, sex, birth or number is not there: no paper guesses one. */
export function adoptionCertificateRecord(input: {
  readonly application: AdoptionApplication;
  readonly number: string;
  readonly registeredOn: PlainDate;
  readonly registrar: string;
  readonly photo?: Uint8Array | undefined;
}): AdoptionCertificateRecord {
  const { application, number, registeredOn, registrar, photo } = input;
  const adopters = adoptersOf(application);
  const { man, woman } = adoptersByColumn(application);
  const column = (adopter: AdopterEntry | undefined) =>
    adopter ? adopterOn(adopter, Math.max(0, adopters.indexOf(adopter))) : undefined;
  const [first] = adopters;
  if (!first) throw new TongbanError('INVALID', { field: 'adopters', why: 'missing' });
  const [placer] = placersOf(application);
  const institution = placer ? undefined : application.placer.institution;
  const name = placerNames(application);
  const address = placer?.address ?? placer?.hukouAddress ?? institution?.address ?? '';
  return {
    kind: 'adoption-certificate',
    number,
    child: childOn(application),
    placer: { name, address: name === '' ? '' : address },
    father: column(man),
    mother: column(woman),
    address: first.address ?? first.hukouAddress ?? '',
    registeredOn,
    registrar,
    remark: '',
    ...(photo ? { photo } : {}),
  };
}
