import { certificateOf } from '../../cases/state.ts';
import { TongbanError } from '../../errors.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { requireSide } from '../../marriage-law/side-of-couple.ts';
import type { PaperContext, PaperOffer, PaperRecord } from '../matter.ts';
import { agreementGaps } from './agreement-gaps.ts';
import {
  divorceApplicationRecord,
  divorceReceiptRecord,
  divorceRefusalRecord,
  divorceWithdrawalConfirmationRecord,
  divorceWithdrawalRecord,
} from './application-records.ts';
import {
  divorceAgreementRecord,
  divorceCertificateRecord,
  divorceDeclarationRecord,
  divorceQuestioningRecord,
  divorceReviewRecord,
} from './paper-records.ts';
import type { DivorceApplication } from './schema.ts';

type Context = PaperContext<DivorceApplication>;

const ofEach = (paper: PaperOffer['paper']): readonly PaperOffer[] => [
  { paper, party: 'man' },
  { paper, party: 'woman' },
];

function wrongStage({ state }: Context): TongbanError {
  return new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
}

/** What is agreed can be written down: nothing that the law asks for is open (民法典 第一千零七十六条). */
function agreements({ application, state }: Context): readonly PaperOffer[] {
  if (application.terms === undefined || agreementGaps(application).length > 0) return [];
  const archive = { paper: 'divorce-agreement', copy: 'archive' } as const;
  return state.number ? [archive, { paper: 'divorce-agreement', copy: 'party' }] : [archive];
}

/** The papers of the first visit, of the way out of it, and of the second visit (本件文书). */
export function divorcePapers(context: Context): readonly PaperOffer[] {
  const { state } = context;
  if (state.stage === 'closed') return [];
  const application: readonly PaperOffer[] = [{ paper: 'divorce-application' }, ...agreements(context)];
  if (!state.acceptance) {
    return state.stage === 'refused' ? [{ paper: 'divorce-not-accepted' }] : application;
  }
  const accepted: readonly PaperOffer[] = [...application, { paper: 'divorce-receipt' }];
  switch (state.stage) {
    case 'accepted':
    case 'lapsed':
      return accepted;
    case 'withdrawn':
      return [...accepted, { paper: 'divorce-withdrawal' }, { paper: 'divorce-withdrawal-confirmation' }];
    case 'refused':
      return [...accepted, { paper: 'divorce-refusal' }];
    default: {
      const examined = [
        ...ofEach('divorce-questioning'),
        ...ofEach('divorce-declaration'),
        { paper: 'divorce-review' } as const,
      ];
      return [...accepted, ...examined, ...(state.number ? ofEach('divorce-certificate') : [])];
    }
  }
}

function receipt(context: Context): PaperRecord {
  const { application, state, office, registrar } = context;
  const clock = context.clock();
  if (!state.acceptance || !clock) throw wrongStage(context);
  const { on: accepted, receiptNumber } = state.acceptance;
  return divorceReceiptRecord({ application, receiptNumber, accepted, clock, office: office.name, registrar });
}

function withdrawal(paper: 'divorce-withdrawal' | 'divorce-withdrawal-confirmation', context: Context): PaperRecord {
  const { application, state, office } = context;
  if (!state.acceptance || !state.withdrawal) throw wrongStage(context);
  const { on: accepted, receiptNumber } = state.acceptance;
  const { on, by, explanation, confirmationNumber } = state.withdrawal;
  const told = { application, by, accepted, receiptNumber, office: office.name, on };
  return paper === 'divorce-withdrawal'
    ? divorceWithdrawalRecord({ ...told, explanation })
    : divorceWithdrawalConfirmationRecord({ ...told, confirmationNumber });
}

function refusal(form: 'divorce-not-accepted' | 'divorce-refusal', context: Context): PaperRecord {
  const { application, state, office } = context;
  if (!state.refusal) throw wrongStage(context);
  const { noticeNumber, reasons, on } = state.refusal;
  const requestedOn = state.acceptance?.on ?? state.openedOn;
  return divorceRefusalRecord({ form, application, noticeNumber, reasons, on, requestedOn, office: office.name });
}

function review(context: Context): PaperRecord {
  const { application, state, office, today, images } = context;
  const [man, woman] = [certificateOf(state, 'man'), certificateOf(state, 'woman')];
  return divorceReviewRecord({
    application,
    office: office.name,
    on: state.registeredOn ?? state.submittedOn ?? today,
    opinion: state.opinion ?? '',
    registeredOn: state.registeredOn,
    number: state.number,
    manPrintNumber: man.printNumber,
    womanPrintNumber: woman.printNumber,
    manPhoto: application.manPhoto ? images[application.manPhoto] : undefined,
    womanPhoto: application.womanPhoto ? images[application.womanPhoto] : undefined,
  });
}

function certificate(party: PartyRole, context: Context): PaperRecord {
  const { application, state, office, images } = context;
  const { number, registeredOn } = state;
  if (!number || !registeredOn) throw wrongStage(context);
  const photo = party === 'man' ? application.manPhoto : application.womanPhoto;
  return divorceCertificateRecord({
    application,
    party,
    number,
    registeredOn,
    firstPerson: office.firstPerson,
    photo: photo ? images[photo] : undefined,
  });
}

/** One paper of a divorce; INVALID or WRONG_STAGE where it cannot be made of what is there. */
export function divorcePaper(offer: PaperOffer, context: Context): PaperRecord {
  const { application, state, today, registrar } = context;
  const office = context.office.name;
  switch (offer.paper) {
    case 'divorce-application':
      return divorceApplicationRecord({ application, office, on: state.acceptance?.on ?? today });
    case 'divorce-receipt':
      return receipt(context);
    case 'divorce-withdrawal':
    case 'divorce-withdrawal-confirmation':
      return withdrawal(offer.paper, context);
    case 'divorce-not-accepted':
    case 'divorce-refusal':
      return refusal(offer.paper, context);
    case 'divorce-declaration':
      return divorceDeclarationRecord({
        application,
        office,
        on: state.submittedOn ?? today,
        party: requireSide(offer.party),
      });
    case 'divorce-questioning': {
      const on = state.submittedOn ?? today;
      return divorceQuestioningRecord({ application, office, on, registrar, party: requireSide(offer.party) });
    }
    case 'divorce-agreement': {
      const on = state.registeredOn ?? state.acceptance?.on ?? today;
      return divorceAgreementRecord({ application, office, on, copy: offer.copy ?? 'archive' });
    }
    case 'divorce-review':
      return review(context);
    case 'divorce-certificate':
      return certificate(requireSide(offer.party), context);
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}
