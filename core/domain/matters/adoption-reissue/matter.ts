import { actRefusalRecord, adopterNames } from '../../adoption-law/act-texts.ts';
import { adoptionPeopleOf } from '../../adoption-law/people.ts';
import { registrationFlow } from '../../cases/actions.ts';
import type { BookletKind } from '../../cases/blanks.ts';
import { formatPaperNumber } from '../../cases/number.ts';
import { certificateOf } from '../../cases/state.ts';
import { TongbanError } from '../../errors.ts';
import { defineMatter, type PaperContext, type PaperOffer, type PaperRecord } from '../matter.ts';
import { completeAdoptionReissue, emptyAdoptionReissue } from './application.ts';
import { judgeAdoptionReissue } from './judge.ts';
import {
  adoptionReissueApplicationRecord,
  adoptionReissueReviewRecord,
  paperNames,
  reissuedCertificate,
} from './paper-records.ts';
import { type AdoptionReissue, adoptionReissueSchema } from './schema.ts';

type Context = PaperContext<AdoptionReissue>;

function bookletOf({ kind }: AdoptionReissue): BookletKind {
  return kind === 'dissolution-proof' ? 'adoption-dissolution-proof' : 'adoption-certificate';
}

function papers({ state, application }: Context): readonly PaperOffer[] {
  if (state.stage === 'closed') return [];
  if (state.stage === 'refused') return [{ paper: 'adoption-act-refusal' }];
  const certificate = state.number ? [{ paper: bookletOf(application), party: 'adopters' } as const] : [];
  return [{ paper: 'adoption-reissue-application' }, { paper: 'adoption-reissue-review' }, ...certificate];
}

function refusal({ application, state, office }: Context): PaperRecord {
  if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = state.refusal;
  const { by, child, kind = 'adoption-certificate' } = application;
  const applicants = by === 'adoptee' ? (child.name ?? '') : adopterNames(application);
  const notice = { noticeNumber, reasons, on, requestedOn: state.openedOn, office: office.name };
  return actRefusalRecord({ ...notice, applicants, request: `补领${paperNames[kind]}` });
}

function paper(offer: PaperOffer, context: Context): PaperRecord {
  const { application, state, office, today, registrar, images } = context;
  const photo = application.photo ? images[application.photo] : undefined;
  switch (offer.paper) {
    case 'adoption-reissue-application':
      return adoptionReissueApplicationRecord({ application, office: office.name, on: state.submittedOn ?? today });
    case 'adoption-reissue-review':
      return adoptionReissueReviewRecord({
        application,
        office: office.name,
        on: state.registeredOn ?? state.submittedOn ?? today,
        opinion: state.opinion ?? '',
        number: state.number,
        reissuedOn: state.registeredOn,
        printNumber: certificateOf(state, 'adopters').printNumber,
        photo,
      });
    case 'adoption-act-refusal':
      return refusal(context);
    case 'adoption-certificate':
    case 'adoption-dissolution-proof':
      if (!state.registeredOn) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
      return reissuedCertificate({ application, reissuedOn: state.registeredOn, registrar, photo });
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}

/** 补领收养登记证、补领解除收养关系证明. The paper keeps the number and day of the registration; the reissue has its own number. */
export const adoptionReissue = defineMatter<AdoptionReissue>({
  id: 'adoption.reissue',
  'zh-CN': '补领收养登记证',
  en: 'Reissue of an adoption certificate',
  checks: [],
  schema: adoptionReissueSchema,
  flow: registrationFlow,
  role: 'adoption',
  secret: true,
  masked: true,
  empty: emptyAdoptionReissue,
  complete: completeAdoptionReissue,
  judge: judgeAdoptionReissue,
  people: adoptionPeopleOf,
  registration: {
    series: () => 'adoption-reissue',
    number: (_application, parts) => formatPaperNumber(parts),
    booklet: bookletOf,
    parties: () => ['adopters'],
    opinion: () => '符合补发条件，准予补发',
  },
  photoSizes: ['joint'],
  images: ({ photo }) => (photo ? [photo] : []),
  papers,
  paper,
  archive: {
    usualClass: 'adoption-reissue',
    classOf: (_application, { stage }) => (stage === 'issued' ? 'adoption-reissue' : undefined),
    parties: () => ({}),
  },
});
