import { annulmentFlow } from '../../cases/actions.ts';
import { TongbanError } from '../../errors.ts';
import { partyRoles } from '../../law/judgement.ts';
import { peopleOf } from '../../marriage-law/couple-people.ts';
import { filedCouple } from '../../marriage-law/filed-couple.ts';
import { requestRefusalRecord } from '../../marriage-law/notice-texts.ts';
import { serviceRecord } from '../../marriage-law/service-record.ts';
import { sideOfCouple } from '../../marriage-law/side-of-couple.ts';
import { defineMatter, type PaperContext, type PaperOffer, type PaperRecord } from '../matter.ts';
import { completeAnnulment, emptyAnnulment } from './application.ts';
import { judgeAnnulment } from './judge.ts';
import { annulmentDecisionRecord, annulmentNoticeRecord, decisionSentence } from './paper-records.ts';
import { type Annulment, annulmentSchema } from './schema.ts';

type Context = PaperContext<Annulment>;

function papers({ state }: Context): readonly PaperOffer[] {
  if (state.stage === 'refused') return [{ paper: 'request-refusal' }];
  const served = partyRoles.filter((party) => state.service[party]);
  return [
    ...(state.notice ? [{ paper: 'annulment-notice' } as const] : []),
    ...(state.decision ? [{ paper: 'annulment-decision' } as const] : []),
    ...served.map((party) => ({ paper: 'annulment-service', party }) as const),
  ];
}

function service(offer: PaperOffer, { application, state, office }: Context): PaperRecord {
  const party = sideOfCouple(offer.party);
  const served = party && state.service[party];
  if (!party || !served || !state.decision) {
    throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  }
  return serviceRecord({
    document: '撤销婚姻登记决定书',
    documentNumber: state.decision.decisionNumber,
    recipient: application[party],
    ...served,
    office: office.name,
  });
}

function refusal({ application, state, office }: Context): PaperRecord {
  if (!state.refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = state.refusal;
  const applicant = application[application.coerced ?? 'man'];
  const notice = { noticeNumber, reasons, on, requestedOn: state.openedOn, office: office.name };
  return requestRefusalRecord({ ...notice, applicant, request: '撤销婚姻登记' });
}

function paper(offer: PaperOffer, context: Context): PaperRecord {
  const { application, state } = context;
  const office = context.office.name;
  if (offer.paper === 'annulment-notice' && state.notice) {
    return annulmentNoticeRecord({ application, noticeNumber: state.notice.noticeNumber, office, on: state.notice.on });
  }
  if (offer.paper === 'annulment-decision' && state.decision) {
    return annulmentDecisionRecord({ application, ...state.decision, office });
  }
  return offer.paper === 'annulment-service' ? service(offer, context) : refusal(context);
}

/** 撤销婚姻登记: 审查—告知—决定—送达—归档. */
export const annulment = defineMatter<Annulment>({
  id: 'marriage.annulment',
  'zh-CN': '撤销婚姻登记',
  en: 'Annulment of a registration',
  checks: [],
  schema: annulmentSchema,
  flow: annulmentFlow,
  masked: true,
  empty: emptyAnnulment,
  complete: completeAnnulment,
  judge: judgeAnnulment,
  people: peopleOf,
  remark: (application, { decision }) => {
    const caseId = application.original?.caseId;
    if (!caseId || decision?.decision !== 'annul') return undefined;
    const sentence = `${decisionSentence(application, 'annul')}决定书编号：${decision.decisionNumber}`;
    return { caseId, ended: 'annulled', sentence, effectiveOn: decision.on };
  },
  photoSizes: [],
  images: () => [],
  papers,
  paper,
  archive: {
    usualClass: 'annulment',
    classOf: (_application, { stage }) => (stage === 'served' ? 'annulment' : undefined),
    parties: filedCouple,
  },
});
