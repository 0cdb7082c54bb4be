import { TongbanError } from '../../errors.ts';
import type { PartyRole } from '../../law/judgement.ts';
import { paperLabel } from '../../marriage-law/papers.ts';
import type { PaperContext, PaperOffer } from '../matter.ts';
import { certificateRecord, declarationRecord, refusalRecord, reviewRecord } from './paper-records.ts';
import type { MarriagePaper } from './records.ts';
import type { MarriageApplication } from './schema.ts';

type Context = PaperContext<MarriageApplication>;

function requireParty(party: PartyRole | undefined): PartyRole {
  if (!party) throw new TongbanError('INVALID', { field: 'party', why: 'missing' });
  return party;
}

function certificate({ application, state, office }: Context, party: PartyRole): MarriagePaper {
  const { registeredOn, number = '' } = state;
  if (!registeredOn) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const record = certificateRecord({ application, party, number, registeredOn, firstPerson: office.firstPerson });
  return { paper: 'marriage-certificate', record };
}

function review({ application, state, office, images }: Context): MarriagePaper {
  const record = reviewRecord({
    application,
    office: office.name,
    opinion: state.opinion ?? '',
    paperLabel: (code) => paperLabel(code),
    photo: application.photo ? images[application.photo] : undefined,
    number: state.number,
    registeredOn: state.registeredOn,
    manPrintNumber: state.certificates.man.printNumber,
    womanPrintNumber: state.certificates.woman.printNumber,
  });
  return { paper: 'marriage-review', record };
}

function refusal({ application, state, office }: Context): MarriagePaper {
  if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = state.refusal;
  const requestedOn = state.openedOn;
  const record = refusalRecord({ application, noticeNumber, reasons, on, requestedOn, office: office.name });
  return { paper: 'marriage-refusal', record };
}

/** One paper of a marriage registration; INVALID or WRONG_STAGE where it cannot be made of what is there. */
export function marriagePaper(offer: PaperOffer, context: Context): MarriagePaper {
  switch (offer.paper) {
    case 'marriage-declaration': {
      const { application, state, office, today } = context;
      const party = requireParty(offer.party);
      const on = state.submittedOn ?? today;
      return {
        paper: 'marriage-declaration',
        record: declarationRecord({ application, party, on, office: office.name }),
      };
    }
    case 'marriage-review':
      return review(context);
    case 'marriage-refusal':
      return refusal(context);
    case 'marriage-certificate':
      return certificate(context, requireParty(offer.party));
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}
