import { actRefusalRecord, adopterNames, questioningRecord } from '../../adoption-law/act-texts.ts';
import { adoptionCertificateRecord } from '../../adoption-law/certificate-record.ts';
import { namesOf, placersOf } from '../../adoption-law/parties.ts';
import type { PlacingPerson } from '../../adoption-law/persons.ts';
import { type QuestionedRole, questionedRoles } from '../../adoption-law/questioning.ts';
import { certificateOf } from '../../cases/state.ts';
import { TongbanError } from '../../errors.ts';
import type { PaperContext, PaperOffer, PaperRecord } from '../matter.ts';
import type { DissolutionApplication } from './application-schema.ts';
import { questionedOf } from './desk-rules/examination.ts';
import { deskContext } from './judge-application.ts';
import { dissolutionApplicationRecord, dissolutionReviewRecord } from './paper-records.ts';
import { questionsFor } from './questions.ts';

type Context = PaperContext<DissolutionApplication>;

function wrongStage({ state }: Context): TongbanError {
  return new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
}

/** Who is asked alone in this case. */
function asked({ application, state, today, office, law }: Context): readonly QuestionedRole[] {
  const question = { on: today, office: { ...office, foreignAuthority: false }, settings: law, application };
  return questionedOf(deskContext({ ...question, accepted: state.acceptance?.on }));
}

/** The papers of the application, then of the examination, then the proof (本件文书). */
export function dissolutionPapers(context: Context): readonly PaperOffer[] {
  const { state } = context;
  if (state.stage === 'closed') return [];
  if (state.stage === 'refused') return [{ paper: 'adoption-act-refusal' }];
  const application = { paper: 'adoption-dissolution-application' } as const;
  if (!state.acceptance) return [application];
  const records = asked(context).map((part) => ({ paper: 'adoption-questioning', part }) as const);
  const proof = state.number ? [{ paper: 'adoption-dissolution-proof', party: 'adopters' } as const] : [];
  return [application, ...records, { paper: 'adoption-dissolution-review' }, ...proof];
}

/** The person who is asked in a role; of an institution its handler. */
function personIn(application: DissolutionApplication, role: QuestionedRole): PlacingPerson {
  const { child, adopters, placer } = application;
  const { handlerName, handlerIdNumber } = placer.institution ?? {};
  const [first, second] = placersOf(application);
  const persons: Readonly<Record<QuestionedRole, PlacingPerson | undefined>> = {
    adopter: adopters[0],
    'second-adopter': adopters[1],
    placer: first?.person ?? { kind: 'mainland', name: handlerName, idNumber: handlerIdNumber },
    'second-placer': second?.person,
    child,
  };
  return persons[role] ?? {};
}

function questioning(part: string | undefined, { application, registrar, office, today }: Context): PaperRecord {
  const who = questionedRoles.find((role) => role === part);
  if (!who) throw new TongbanError('INVALID', { field: 'part', why: 'missing' });
  return questioningRecord({
    matter: '解除收养登记',
    who,
    person: personIn(application, who),
    asked: application.questioned?.[who],
    questions: questionsFor(who),
    registrar,
    office: office.name,
    on: today,
  });
}

function refusal(context: Context): PaperRecord {
  const { application, state, office } = context;
  if (!state.refusal) throw wrongStage(context);
  const { noticeNumber, reasons, on } = state.refusal;
  const applicants = [adopterNames(application), namesOf(placersOf(application))]
    .filter((name) => name !== '')
    .join('、');
  const notice = {
    noticeNumber,
    reasons,
    on,
    requestedOn: state.acceptance?.on ?? state.openedOn,
    office: office.name,
  };
  return actRefusalRecord({ ...notice, applicants, request: '解除收养登记' });
}

function proof(context: Context): PaperRecord {
  const { application, state, registrar } = context;
  const { number, registeredOn } = state;
  if (!number || !registeredOn) throw wrongStage(context);
  const { original } = application;
  return adoptionCertificateRecord({
    kind: 'adoption-dissolution-proof',
    parties: application,
    number,
    registeredOn,
    registrar,
    remark: '',
    ...(original?.number && original.registeredOn
      ? { original: { number: original.number, registeredOn: original.registeredOn } }
      : {}),
  });
}

/** One paper of a dissolution; INVALID or WRONG_STAGE where it cannot be made of what is there. */
export function dissolutionPaper(offer: PaperOffer, context: Context): PaperRecord {
  const { application, state, today } = context;
  const office = context.office.name;
  switch (offer.paper) {
    case 'adoption-dissolution-application':
      return dissolutionApplicationRecord({ application, office, on: state.acceptance?.on ?? today });
    case 'adoption-questioning':
      return questioning(offer.part, context);
    case 'adoption-dissolution-review':
      return dissolutionReviewRecord({
        application,
        office,
        on: state.registeredOn ?? state.submittedOn ?? today,
        opinion: state.opinion ?? '',
        registeredOn: state.registeredOn,
        number: state.number,
        printNumber: certificateOf(state, 'adopters').printNumber,
      });
    case 'adoption-act-refusal':
      return refusal(context);
    case 'adoption-dissolution-proof':
      return proof(context);
    default:
      throw new TongbanError('INVALID', { field: 'paper', why: 'unknown' });
  }
}
