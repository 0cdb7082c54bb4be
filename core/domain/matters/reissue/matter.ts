import { registrationFlow } from '../../cases/actions.ts';
import { TongbanError } from '../../errors.ts';
import { peopleOf } from '../../marriage-law/couple-people.ts';
import { filedCouple } from '../../marriage-law/filed-couple.ts';
import { letteredNumbers } from '../../marriage-law/lettered-number.ts';
import { requireSide } from '../../marriage-law/side-of-couple.ts';
import type { BookletRecord } from '../../papers/booklet.ts';
import type { FormRecord } from '../../papers/form-record.ts';
import { defineMatter, type PaperContext, type PaperOffer } from '../matter.ts';
import { completeReissue, emptyReissue } from './application.ts';
import { reissueBooklet, reissueLetter } from './certificate.ts';
import { marriageReissueCheck } from './check.ts';
import { judgeReissue } from './judge.ts';
import {
  reissueBookletRecord,
  reissueDeclarationRecord,
  reissueRefusalRecord,
  reissueReviewRecord,
} from './paper-records.ts';
import { reissueParties } from './parties.ts';
import { reissueRegisteredOn } from './registered-day.ts';
import { type ReissueApplication, reissueApplicationSchema } from './schema.ts';

type Context = PaperContext<ReissueApplication>;

const kindOf = ({ kind }: ReissueApplication) => kind ?? 'marriage';

function papers({ state, application }: Context): readonly PaperOffer[] {
  if (state.stage === 'closed') return [];
  if (state.stage === 'refused') return [{ paper: 'reissue-refusal' }];
  const booklets: readonly PaperOffer[] = state.number
    ? state.parties.map((party) => ({ paper: reissueBooklet(kindOf(application)), party }))
    : [];
  return [{ paper: 'reissue-declaration' }, { paper: 'reissue-review' }, ...booklets];
}

/** 登记日期 of the booklet. INVALID where the day of the original registration is not known. */
function originalDay({ application, law }: Context) {
  const day = reissueRegisteredOn(application, law);
  if (!day) throw new TongbanError('INVALID', { field: 'original.registeredOn', why: 'missing' });
  return day;
}

function photosOf({ application, images }: Context): FormRecord['images'] {
  const { photo, manPhoto, womanPhoto } = application;
  const named = { photo, 'man.photo': manPhoto, 'woman.photo': womanPhoto };
  const found = Object.entries(named).flatMap(([name, id]) => {
    const bytes = id ? images[id] : undefined;
    return bytes ? [[name, bytes] as const] : [];
  });
  return Object.fromEntries(found);
}

function refusal({ application, state, office }: Context): FormRecord {
  if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = state.refusal;
  return reissueRefusalRecord({
    application,
    noticeNumber,
    reasons,
    on,
    requestedOn: state.openedOn,
    office: office.name,
  });
}

function review(context: Context): FormRecord {
  const { application, state, office, today } = context;
  return reissueReviewRecord({
    application,
    on: state.registeredOn ?? state.submittedOn ?? today,
    office: office.name,
    opinion: state.opinion ?? '',
    number: state.number,
    registeredOn: state.number ? originalDay(context) : undefined,
    manPrintNumber: state.certificates.man?.printNumber,
    womanPrintNumber: state.certificates.woman?.printNumber,
    images: photosOf(context),
  });
}

function booklet(offer: PaperOffer, context: Context): BookletRecord {
  const { application, state, office, images } = context;
  const party = requireSide(offer.party);
  const { registeredOn, number } = state;
  if (!registeredOn || !number) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const single = party === 'man' ? application.manPhoto : application.womanPhoto;
  const photoId = kindOf(application) === 'marriage' ? application.photo : single;
  return reissueBookletRecord({
    application,
    party,
    number,
    registeredOn: originalDay(context),
    reissuedOn: registeredOn,
    firstPerson: office.firstPerson,
    photo: photoId ? images[photoId] : undefined,
  });
}

function paper(offer: PaperOffer, context: Context): FormRecord | BookletRecord {
  const { application, state, office, today } = context;
  switch (offer.paper) {
    case 'reissue-declaration':
      return reissueDeclarationRecord({ application, office: office.name, on: state.submittedOn ?? today });
    case 'reissue-review':
      return review(context);
    case 'reissue-refusal':
      return refusal(context);
    case 'marriage-certificate':
    case 'divorce-certificate':
      return booklet(offer, context);
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}

/** 补领婚姻登记证 */
export const reissue = defineMatter<ReissueApplication>({
  id: 'marriage.reissue',
  'zh-CN': '补领婚姻登记证',
  en: 'Reissue of a certificate',
  checks: [marriageReissueCheck],
  schema: reissueApplicationSchema,
  flow: registrationFlow,
  masked: true,
  empty: emptyReissue,
  complete: completeReissue,
  judge: judgeReissue,
  people: peopleOf,
  registration: {
    ...letteredNumbers((application) => reissueLetter(kindOf(application))),
    booklet: (application) => reissueBooklet(kindOf(application)),
    parties: reissueParties,
    opinion: () => '符合补发条件，准予补发',
  },
  photoSizes: ['joint', 'single'],
  images: ({ photo, manPhoto, womanPhoto }) => [photo, manPhoto, womanPhoto].filter((id) => id !== undefined),
  papers,
  paper,
  archive: {
    usualClass: 'reissue',
    classOf: (_application, { stage }) => (stage === 'issued' ? 'reissue' : undefined),
    parties: (application) => {
      const applying = reissueParties(application);
      const both = filedCouple(application);
      const of = (role: 'man' | 'woman') => ({
        ...both[role],
        kind: both[role]?.kind ?? ('mainland' as const),
        ...(application.proxy?.of === role ? { byProxy: true } : {}),
        ...(applying.includes(role) ? {} : { absent: true }),
      });
      return { man: of('man'), woman: of('woman') };
    },
  },
});
