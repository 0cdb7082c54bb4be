import { answerFlow } from '../../cases/actions.ts';
import { TongbanError } from '../../errors.ts';
import { applicantOf } from '../../marriage-law/couple-people.ts';
import { defineMatter, type PaperContext, type PaperOffer, type PaperRecord } from '../matter.ts';
import { completeArchiveEnquiry, emptyArchiveEnquiry } from './application.ts';
import { judgeArchiveEnquiry } from './judge.ts';
import { archiveEnquiryRecord, enquiryRefusalRecord } from './paper-records.ts';
import { type ArchiveEnquiry, archiveEnquirySchema } from './schema.ts';

type Context = PaperContext<ArchiveEnquiry>;

function papers({ state }: Context): readonly PaperOffer[] {
  if (state.stage === 'refused') return [{ paper: 'request-refusal' }];
  return state.answer ? [{ paper: 'archive-enquiry' }] : [];
}

function paper(offer: PaperOffer, { application, state, office, registrar }: Context): PaperRecord {
  if (offer.paper === 'archive-enquiry' && state.answer) {
    const { number: enquiryNumber, on } = state.answer;
    return archiveEnquiryRecord({ application, enquiryNumber, office: office.name, registrar, on });
  }
  if (offer.paper === 'request-refusal' && state.refusal) {
    const { noticeNumber, reasons, on } = state.refusal;
    const requestedOn = state.openedOn;
    return enquiryRefusalRecord({ application, noticeNumber, reasons, on, requestedOn, office: office.name });
  }
  throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
}

/** 婚姻登记档案查询; its journal is the log of who read what, and why. */
export const archiveEnquiry = defineMatter<ArchiveEnquiry>({
  id: 'marriage.archive-enquiry',
  'zh-CN': '档案查询',
  en: 'Archive enquiry',
  checks: [],
  schema: archiveEnquirySchema,
  flow: answerFlow,
  masked: false,
  empty: emptyArchiveEnquiry,
  complete: completeArchiveEnquiry,
  judge: judgeArchiveEnquiry,
  people: ({ applicant }) => applicantOf(applicant),
  answers: { series: 'archive-enquiry' },
  photoSizes: [],
  images: () => [],
  papers,
  paper,
});
