import { consentAgeOn } from '../../adoption-law/law-days.ts';
import { type QuestionedRole, questionedRoles } from '../../adoption-law/questioning.ts';
import { reachesAge } from '../../dates/age.ts';
import { TongbanError } from '../../errors.ts';
import type { PaperContext, PaperOffer, PaperRecord } from '../matter.ts';
import type { AdoptionApplication } from './application-schema.ts';
import { adoptionCertificateRecord } from './certificate-record.ts';
import {
  adoptionInquiryRecord,
  adoptionQuestioningRecord,
  evaluationNoticeRecord,
  evaluationRecord,
} from './examination-records.ts';
import { adoptersOf, notAhead, placersOf } from './facts-of.ts';
import {
  adoptionReceiptRecord,
  adoptionRefusalRecord,
  adoptionSupplementRecord,
  openPoints,
} from './letter-records.ts';
import { adoptionApplicationRecord, adoptionNoticeRecord, adoptionReviewRecord } from './paper-records.ts';

type Context = PaperContext<AdoptionApplication>;

/** Whom a sheet can be printed for while the examination is typed: each adopter, each placer or the handler, a child of consenting age. */
function askable({ application, today, law }: Context): ReadonlySet<QuestionedRole> {
  const { child, category, placer } = application;
  const placers = placersOf(application).length;
  const birth = notAhead(child.birth, today);
  const ofAge = birth !== undefined && today >= reachesAge(birth, consentAgeOn(today), law);
  const handler = category !== 8 && placer.institution?.handlerName !== undefined;
  return new Set<QuestionedRole>([
    'adopter',
    ...(adoptersOf(application).length > 1 ? (['second-adopter'] as const) : []),
    ...(placers > 0 || handler ? (['placer'] as const) : []),
    ...(placers > 1 ? (['second-placer'] as const) : []),
    ...(ofAge ? (['child'] as const) : []),
  ]);
}

/** Sheets for those who are still to be asked, then only the records of those who were. */
function questioningOffers(context: Context): readonly PaperOffer[] {
  const { questioned = {} } = context.application;
  const open = context.state.stage === 'examining' ? askable(context) : new Set<QuestionedRole>();
  return questionedRoles
    .filter((role) => open.has(role) || questioned[role]?.on !== undefined)
    .map((role): PaperOffer => ({ paper: 'adoption-questioning', part: role }));
}

function examinationOffers(context: Context): readonly PaperOffer[] {
  const { category, evaluation, notice, inquiries = [] } = context.application;
  const foundling = category === 1 || category === 8;
  const announced = foundling && (notice?.published !== undefined || context.state.stage === 'examining');
  return [
    ...(announced ? [{ paper: 'adoption-notice' } as const] : []),
    ...questioningOffers(context),
    ...inquiries.flatMap(({ name }, index): readonly PaperOffer[] =>
      name?.trim() ? [{ paper: 'adoption-inquiry', part: String(index) }] : [],
    ),
    ...(category !== 4 && notAhead(evaluation?.consented, context.today)
      ? [{ paper: 'adoption-evaluation-notice' } as const]
      : []),
    ...(category !== 4 && evaluation?.reported ? [{ paper: 'adoption-evaluation' } as const] : []),
  ];
}

/** The papers of an adoption as it stands (本件文书). */
export function adoptionPapers(context: Context): readonly PaperOffer[] {
  const { state } = context;
  if (state.stage === 'closed') return [];
  const application: PaperOffer = { paper: 'adoption-application' };
  const typed = state.stage === 'draft' || state.stage === 'examining';
  const lacking: readonly PaperOffer[] =
    typed && openPoints(context.judgement()).length > 0 ? [{ paper: 'adoption-supplement' }] : [];
  const refused: readonly PaperOffer[] = state.refusal ? [{ paper: 'adoption-refusal' }] : [];
  if (!state.acceptance) return [application, ...lacking, ...refused];
  const examined = [application, { paper: 'adoption-receipt' } as const, ...lacking, ...examinationOffers(context)];
  if (state.stage === 'examining') return examined;
  if (state.refusal) return [...examined, ...refused];
  const certificate: readonly PaperOffer[] = state.number ? [{ paper: 'adoption-certificate', party: 'adopters' }] : [];
  return [...examined, { paper: 'adoption-review' }, ...certificate];
}

function wrongStage({ state }: Context): TongbanError {
  return new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
}

function photo({ application, images }: Context): Uint8Array | undefined {
  return application.photo ? images[application.photo] : undefined;
}

function receipt(context: Context): PaperRecord {
  const { application, state, office, registrar } = context;
  if (!state.acceptance) throw wrongStage(context);
  const { on: accepted, receiptNumber } = state.acceptance;
  return adoptionReceiptRecord({ application, accepted, receiptNumber, office: office.name, registrar });
}

function refusal(context: Context): PaperRecord {
  const { application, state, office } = context;
  if (!state.refusal) throw wrongStage(context);
  const { noticeNumber, reasons, on } = state.refusal;
  const requestedOn = state.acceptance?.on ?? state.openedOn;
  return adoptionRefusalRecord({ application, noticeNumber, reasons, on, requestedOn, office: office.name });
}

function review(context: Context): PaperRecord {
  const { application, state, office, today } = context;
  return adoptionReviewRecord({
    application,
    office: office.name,
    on: state.registeredOn ?? state.submittedOn ?? today,
    opinion: state.opinion ?? '',
    registeredOn: state.registeredOn,
    number: state.number,
    printNumber: state.certificates.adopters?.printNumber,
    photo: photo(context),
  });
}

function certificate(context: Context): PaperRecord {
  const { application, state, registrar } = context;
  const { number, registeredOn } = state;
  if (!number || !registeredOn) throw wrongStage(context);
  return adoptionCertificateRecord({ application, number, registeredOn, registrar, photo: photo(context) });
}

function notice(context: Context): PaperRecord {
  const { application, office, today, law, images } = context;
  const { published, photo: picture } = application.notice ?? {};
  const on = published ?? today;
  const shown = picture ? images[picture] : undefined;
  return adoptionNoticeRecord({ application, office: office.name, on, settings: law, photo: shown });
}

/** One paper of an adoption; INVALID or WRONG_STAGE where it cannot be made of what is there. */
export function adoptionPaper(offer: PaperOffer, context: Context): PaperRecord {
  const { application, state, today, registrar } = context;
  const input = { application, office: context.office.name, on: today };
  switch (offer.paper) {
    case 'adoption-application':
      return adoptionApplicationRecord({ ...input, on: state.acceptance?.on ?? today });
    case 'adoption-receipt':
      return receipt(context);
    case 'adoption-supplement':
      return adoptionSupplementRecord({ ...input, judgement: context.judgement() });
    case 'adoption-notice':
      return notice(context);
    case 'adoption-questioning': {
      const role = questionedRoles.find((one) => one === offer.part);
      if (!role) throw new TongbanError('INVALID', { field: 'part', why: 'unknown' });
      return adoptionQuestioningRecord({ ...input, role, registrar });
    }
    case 'adoption-inquiry':
      return adoptionInquiryRecord({ ...input, index: Number(offer.part), registrar });
    case 'adoption-evaluation-notice':
      return evaluationNoticeRecord(input);
    case 'adoption-evaluation':
      return evaluationRecord(input);
    case 'adoption-review':
      return review(context);
    case 'adoption-refusal':
      return refusal(context);
    case 'adoption-certificate':
      return certificate(context);
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}
