import { adopterNames, personOf } from '../../adoption-law/act-texts.ts';
import { endSentence } from '../../adoption-law/adoption-end.ts';
import { certificateDate } from '../../dates/format.ts';
import type { PlainDate } from '../../dates/plain-date.ts';
import { TongbanError } from '../../errors.ts';
import { originalTexts } from '../../marriage-law/original-texts.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import type { AdoptionProof } from './schema.ts';

/** 申请人身份 in the words of forms. */
export const standingWords = {
  adopter: '收养人',
  adoptee: '被收养人',
  guardian: '被收养人的监护人',
} as const satisfies Record<NonNullable<AdoptionProof['standing']>, string>;

/** What the certificate says of the adoption: its registration, and how it ended. INVALID while the archive is not told. */
export function proofSentence(application: AdoptionProof): string {
  const { child, original, state, end = {} } = application;
  if (!application.archiveFound) throw new TongbanError('INVALID', { field: 'archiveFound', why: 'missing' });
  if (!state) throw new TongbanError('INVALID', { field: 'state', why: 'missing' });
  const {
    'original.registeredOn': day = '',
    'original.office': office = '',
    'original.number': number = '',
  } = originalTexts(original);
  const adopted = `${adopterNames(application)}于${day}在${office}办理收养${child.name ?? ''}的登记，收养登记证字号：${number}。`;
  return adopted + (state === 'standing' ? '档案中没有解除、撤销该收养登记的记录。' : endSentence(state, end));
}

interface Given {
  readonly application: AdoptionProof;
  readonly proofNumber: string;
  readonly office: string;
  readonly on: PlainDate;
}

/** 《收养登记证明》. */
export function adoptionProofRecord({ application, proofNumber, office, on }: Given): FormRecord {
  return {
    form: 'adoption-proof',
    on,
    texts: {
      proofNumber,
      ...personOf('applicant', application.applicant, ['name', 'idNumber']),
      result: proofSentence(application),
      purpose: application.purpose ?? '',
      office,
      on: certificateDate(on),
    },
  };
}

/** 《出具收养登记证明审查处理表》. */
export function adoptionProofReviewRecord(input: Given & { readonly registrar: string }): FormRecord {
  const { application, proofNumber, office, registrar, on } = input;
  const { applicant, agent, standing, child, original, purpose = '', papers = '' } = application;
  return {
    form: 'adoption-proof-review',
    on,
    texts: {
      ...personOf('applicant', applicant, ['name', 'sex', 'birth', 'idNumber'], { phone: true }),
      'agent.name': agent?.name ?? '',
      'agent.idNumber': agent?.idNumber ?? '',
      standing: standing ? standingWords[standing] : '',
      adopters: adopterNames(application),
      'child.name': child.name ?? '',
      ...originalTexts(original),
      purpose,
      result: proofSentence(application),
      papers,
      opinion: '已查到收养登记档案，符合出具证明的条件，准予出具',
      proofNumber,
      office,
      registrar,
      on: certificateDate(on),
    },
  };
}
