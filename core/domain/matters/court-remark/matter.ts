import { archiveClassOf } from '../../archive/classes.ts';
import { answerFlow } from '../../cases/actions.ts';
import { TongbanError } from '../../errors.ts';
import { peopleOf } from '../../marriage-law/couple-people.ts';
import { filedCouple } from '../../marriage-law/filed-couple.ts';
import { requestRefusalRecord } from '../../marriage-law/notice-texts.ts';
import { defineMatter, type PaperContext, type PaperOffer, type PaperRecord } from '../matter.ts';
import { completeCourtRemark, emptyCourtRemark } from './application.ts';
import { judgeCourtRemark } from './judge.ts';
import { courtRemarkRecord, remarkSentence } from './paper-records.ts';
import { type CourtRemark, courtRemarkSchema } from './schema.ts';

type Context = PaperContext<CourtRemark>;

const id = 'marriage.court-remark';

function papers({ state }: Context): readonly PaperOffer[] {
  if (state.stage === 'refused') return [{ paper: 'request-refusal' }];
  return state.answer ? [{ paper: 'court-remark' }] : [];
}

function paper(offer: PaperOffer, { application, state, office }: Context): PaperRecord {
  if (offer.paper === 'court-remark' && state.answer) {
    return courtRemarkRecord({ application, office: office.name, on: state.answer.on });
  }
  if (offer.paper === 'request-refusal' && state.refusal) {
    const { noticeNumber, reasons, on } = state.refusal;
    const notice = { noticeNumber, reasons, on, requestedOn: state.openedOn, office: office.name };
    return requestRefusalRecord({ ...notice, applicant: application.man, request: '在婚姻登记档案上备注法院裁判' });
  }
  throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
}

/** 法院裁判备注: what a court decided about a registered marriage (条例2025 第二十条). */
export const courtRemark = defineMatter<CourtRemark>({
  id,
  'zh-CN': '法院裁判备注',
  en: 'Remark for a court decision',
  checks: [],
  schema: courtRemarkSchema,
  flow: answerFlow,
  masked: true,
  empty: emptyCourtRemark,
  complete: completeCourtRemark,
  judge: judgeCourtRemark,
  people: peopleOf,
  answers: { series: 'court-remark' },
  remark: (application) => {
    const { original, decision, effectiveOn } = application;
    if (!original?.caseId || !decision || !effectiveOn) return undefined;
    return { caseId: original.caseId, ended: decision, sentence: remarkSentence(application), effectiveOn };
  },
  photoSizes: [],
  images: () => [],
  papers,
  paper,
  archive: {
    usualClass: 'annulment',
    classOf: ({ decision }, { stage }) => (stage === 'answered' ? archiveClassOf(id, decision) : undefined),
    parties: filedCouple,
  },
});
