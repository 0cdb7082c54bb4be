import { answerFlow } from '../../cases/actions.ts';
import { TongbanError } from '../../errors.ts';
import { applicantOf } from '../../marriage-law/couple-people.ts';
import { defineMatter, type PaperContext, type PaperOffer, type PaperRecord } from '../matter.ts';
import { completeRecordProof, emptyRecordProof } from './application.ts';
import { judgeRecordProof } from './judge.ts';
import { proofRefusalRecord, recordProofRecord } from './paper-records.ts';
import { type RecordProofRequest, recordProofRequestSchema } from './schema.ts';

type Context = PaperContext<RecordProofRequest>;

function papers({ state }: Context): readonly PaperOffer[] {
  if (state.stage === 'refused') return [{ paper: 'request-refusal' }];
  return state.answer ? [{ paper: 'record-proof' }] : [];
}

function paper(offer: PaperOffer, { application, state, office }: Context): PaperRecord {
  if (offer.paper === 'record-proof' && state.answer) {
    const { number: proofNumber, on } = state.answer;
    return recordProofRecord({ application, proofNumber, office: office.name, on });
  }
  if (offer.paper === 'request-refusal' && state.refusal) {
    const { noticeNumber, reasons, on } = state.refusal;
    const requestedOn = state.openedOn;
    return proofRefusalRecord({ application, noticeNumber, reasons, on, requestedOn, office: office.name });
  }
  throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
}

/** 出具婚姻登记记录证明 */
export const recordProof = defineMatter<RecordProofRequest>({
  id: 'marriage.record-proof',
  'zh-CN': '婚姻登记记录证明',
  en: 'Certificate of marriage records',
  checks: [],
  schema: recordProofRequestSchema,
  flow: answerFlow,
  masked: false,
  empty: emptyRecordProof,
  complete: completeRecordProof,
  judge: judgeRecordProof,
  people: ({ applicant }) => applicantOf(applicant),
  answers: { series: 'record-proof' },
  photoSizes: [],
  images: () => [],
  papers,
  paper,
});
