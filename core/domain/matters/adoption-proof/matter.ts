import { actRefusalRecord } from '../../adoption-law/act-texts.ts';
import { adoptionPeopleOf } from '../../adoption-law/people.ts';
import { answerFlow } from '../../cases/actions.ts';
import { TongbanError } from '../../errors.ts';
import { defineMatter, type PaperContext, type PaperOffer, type PaperRecord } from '../matter.ts';
import { completeAdoptionProof, emptyAdoptionProof } from './application.ts';
import { judgeAdoptionProof } from './judge.ts';
import { adoptionProofRecord, adoptionProofReviewRecord } from './paper-records.ts';
import { type AdoptionProof, adoptionProofSchema } from './schema.ts';

type Context = PaperContext<AdoptionProof>;

function papers({ state }: Context): readonly PaperOffer[] {
  if (state.stage === 'refused') return [{ paper: 'adoption-act-refusal' }];
  return state.answer ? [{ paper: 'adoption-proof' }, { paper: 'adoption-proof-review' }] : [];
}

function paper(offer: PaperOffer, { application, state, office, registrar }: Context): PaperRecord {
  if (state.answer) {
    const { number: proofNumber, on } = state.answer;
    const given = { application, proofNumber, office: office.name, on };
    if (offer.paper === 'adoption-proof') return adoptionProofRecord(given);
    if (offer.paper === 'adoption-proof-review') return adoptionProofReviewRecord({ ...given, registrar });
  }
  if (offer.paper === 'adoption-act-refusal' && state.refusal) {
    const { noticeNumber, reasons, on } = state.refusal;
    const notice = { noticeNumber, reasons, on, requestedOn: state.openedOn, office: office.name };
    return actRefusalRecord({
      ...notice,
      applicants: application.applicant.name ?? '',
      request: '出具收养登记证明',
    });
  }
  throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
}

/** 出具收养登记证明 */
export const adoptionProof = defineMatter<AdoptionProof>({
  id: 'adoption.proof',
  'zh-CN': '出具收养登记证明',
  en: 'Certificate of an adoption record',
  checks: [],
  schema: adoptionProofSchema,
  flow: answerFlow,
  role: 'adoption',
  secret: true,
  masked: true,
  empty: emptyAdoptionProof,
  complete: completeAdoptionProof,
  judge: judgeAdoptionProof,
  people: adoptionPeopleOf,
  answers: { series: 'adoption-proof' },
  photoSizes: [],
  images: () => [],
  papers,
  paper,
  archive: {
    usualClass: 'adoption-proof',
    classOf: (_application, { stage }) => (stage === 'answered' ? 'adoption-proof' : undefined),
    parties: () => ({}),
  },
});
