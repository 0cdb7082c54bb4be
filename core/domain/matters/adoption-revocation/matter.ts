import { actRefusalRecord, adopterNames } from '../../adoption-law/act-texts.ts';
import { adoptersOf, isPlacedByInstitution, placersOf } from '../../adoption-law/parties.ts';
import { adoptionPeopleOf } from '../../adoption-law/people.ts';
import type { AdoptionPerson } from '../../adoption-law/persons.ts';
import { annulmentFlow } from '../../cases/actions.ts';
import type { ServedRole } from '../../cases/events.ts';
import { certificateDate } from '../../dates/format.ts';
import { TongbanError } from '../../errors.ts';
import { serviceRecord } from '../../marriage-law/service-record.ts';
import { defineMatter, type PaperContext, type PaperOffer, type PaperRecord } from '../matter.ts';
import { completeAdoptionRevocation, emptyAdoptionRevocation } from './application.ts';
import { judgeAdoptionRevocation } from './judge.ts';
import {
  certificateVoidRecord,
  revocationApplicationRecord,
  revocationDecisionRecord,
  revocationNoticeRecord,
} from './paper-records.ts';
import { type AdoptionRevocation, adoptionRevocationSchema } from './schema.ts';

type Context = PaperContext<AdoptionRevocation>;

/** Adopter and placer; nobody placed a foundling of category 8. */
function servedTo(application: AdoptionRevocation): readonly ServedRole[] {
  const placed = isPlacedByInstitution(application) || placersOf(application).length > 0;
  return placed ? ['adopter', 'placer'] : ['adopter'];
}

function papers({ application, state }: Context): readonly PaperOffer[] {
  if (state.stage === 'refused') return [{ paper: 'adoption-act-refusal' }];
  if (state.stage === 'closed') return [];
  const revoked = state.decision?.decision === 'annul';
  const services = servedTo(application).filter((role) => state.service[role]);
  return [
    { paper: 'adoption-revocation-application' },
    ...(state.notice ? [{ paper: 'adoption-revocation-notice' } as const] : []),
    ...(state.decision ? [{ paper: 'adoption-revocation-decision' } as const] : []),
    ...services.map((part) => ({ paper: 'annulment-service', part }) as const),
    ...(revoked && !application.certificateCollected ? [{ paper: 'adoption-certificate-void' } as const] : []),
  ];
}

/** Who signs for the adopters or the placers; an institution by its name and its handler's number. */
function recipientOf(application: AdoptionRevocation, role: ServedRole): AdoptionPerson {
  if (role === 'adopter') return { ...adoptersOf(application)[0]?.person, name: adopterNames(application) };
  const { institution } = application.placer;
  if (isPlacedByInstitution(application)) return { name: institution?.name, idNumber: institution?.handlerIdNumber };
  return placersOf(application)[0]?.person ?? {};
}

function service(offer: PaperOffer, { application, state, office }: Context): PaperRecord {
  const role = servedTo(application).find((one) => one === offer.part);
  const served = role && state.service[role];
  if (!role || !served || !state.decision) {
    throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  }
  return serviceRecord({
    document: '撤销收养登记决定书',
    documentNumber: state.decision.decisionNumber,
    recipient: recipientOf(application, role),
    ...served,
    office: office.name,
  });
}

function refusal({ application, state, office }: Context): PaperRecord {
  if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = state.refusal;
  const notice = { noticeNumber, reasons, on, requestedOn: state.openedOn, office: office.name };
  return actRefusalRecord({ ...notice, applicants: application.applicant.name ?? '', request: '撤销收养登记' });
}

function paper(offer: PaperOffer, context: Context): PaperRecord {
  const { application, state, today } = context;
  const office = context.office.name;
  const { notice, decision } = state;
  if (offer.paper === 'adoption-revocation-application') {
    return revocationApplicationRecord({ application, office, on: state.submittedOn ?? today });
  }
  if (offer.paper === 'adoption-revocation-notice' && notice) {
    return revocationNoticeRecord({ application, noticeNumber: notice.noticeNumber, office, on: notice.on });
  }
  if (offer.paper === 'adoption-revocation-decision' && decision) {
    return revocationDecisionRecord({ application, ...decision, office });
  }
  if (offer.paper === 'adoption-certificate-void' && decision) {
    const { decisionNumber, on: decidedOn } = decision;
    return certificateVoidRecord({ application, decisionNumber, decidedOn, office, on: today });
  }
  return offer.paper === 'annulment-service' ? service(offer, context) : refusal(context);
}

/** 撤销收养登记: 申请、调查—告知—决定—送达收养人和送养人—归档. */
export const adoptionRevocation = defineMatter<AdoptionRevocation>({
  id: 'adoption.revocation',
  'zh-CN': '撤销收养登记',
  en: 'Revocation of an adoption',
  checks: [],
  schema: adoptionRevocationSchema,
  flow: annulmentFlow,
  role: 'adoption',
  secret: true,
  masked: true,
  empty: emptyAdoptionRevocation,
  complete: completeAdoptionRevocation,
  judge: judgeAdoptionRevocation,
  people: adoptionPeopleOf,
  servedTo,
  remark: ({ original }, { decision }) => {
    if (!original?.caseId || decision?.decision !== 'annul') return undefined;
    const sentence = `${certificateDate(decision.on)}撤销收养登记（决定文号：${decision.decisionNumber}）。`;
    return { caseId: original.caseId, ended: 'adoption-revoked', sentence, effectiveOn: decision.on };
  },
  photoSizes: [],
  images: () => [],
  papers,
  paper,
  archive: {
    usualClass: 'adoption-revocation',
    classOf: (_application, { stage }) => (stage === 'served' ? 'adoption-revocation' : undefined),
    parties: () => ({}),
  },
});
