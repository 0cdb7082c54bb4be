import { TongbanError } from '../../errors.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { requireSide } from '../../marriage-law/side-of-couple.ts';
import type { PaperContext, PaperOffer, PaperRecord } from '../matter.ts';
import { certificateBooklet, declarationForm, refusalForm, reviewForm } from './form-records.ts';
import type { MarriageApplication } from './schema.ts';

type Context = PaperContext<MarriageApplication>;

/** 申请补办 has a declaration of its own. */
function declarationOf({ cohabitedSince }: MarriageApplication) {
  return cohabitedSince ? 'marriage-declaration-late' : 'marriage-declaration';
}

/** The papers of a marriage registration (本件文书). */
export function marriagePapers({ state, application }: Context): readonly PaperOffer[] {
  if (state.stage === 'closed') return [];
  if (state.stage === 'refused') return [{ paper: 'marriage-refusal' }];
  const ofEach = (paper: PaperOffer['paper']): readonly PaperOffer[] => [
    { paper, party: 'man' },
    { paper, party: 'woman' },
  ];
  const declarations = ofEach(declarationOf(application));
  if (state.stage === 'draft') return declarations;
  return [...declarations, { paper: 'marriage-review' }, ...(state.number ? ofEach('marriage-certificate') : [])];
}

function certificate({ application, state, office, images }: Context, party: PartyRole): PaperRecord {
  const { registeredOn, number = '' } = state;
  if (!registeredOn) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const photo = application.photo ? images[application.photo] : undefined;
  return certificateBooklet({ application, party, number, registeredOn, firstPerson: office.firstPerson, photo });
}

function review({ application, state, office, images, today }: Context): PaperRecord {
  return reviewForm({
    application,
    on: state.registeredOn ?? state.submittedOn ?? today,
    office: office.name,
    opinion: state.opinion ?? '',
    photo: application.photo ? images[application.photo] : undefined,
    number: state.number,
    registeredOn: state.registeredOn,
    manPrintNumber: state.certificates.man?.printNumber,
    womanPrintNumber: state.certificates.woman?.printNumber,
  });
}

function refusal({ application, state, office }: Context): PaperRecord {
  if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = state.refusal;
  return refusalForm({ application, noticeNumber, reasons, on, requestedOn: state.openedOn, office: office.name });
}

/** One paper of a marriage registration; INVALID or WRONG_STAGE where it cannot be made of what is there. */
export function marriagePaper(offer: PaperOffer, context: Context): PaperRecord {
  switch (offer.paper) {
    case 'marriage-declaration':
    case 'marriage-declaration-late': {
      const { application, state, office, today } = context;
      const on = state.submittedOn ?? today;
      return declarationForm({ application, party: requireSide(offer.party), on, office: office.name });
    }
    case 'marriage-review':
      return review(context);
    case 'marriage-refusal':
      return refusal(context);
    case 'marriage-certificate':
      return certificate(context, requireSide(offer.party));
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}
