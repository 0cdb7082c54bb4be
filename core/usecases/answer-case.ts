import type { CaseView } from '../contract/shapes.ts';
import { mayApprove } from '../domain/cases/actions.ts';
import type { ServedRole, ServiceWay } from '../domain/cases/events.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import { partyRoles } from '../domain/law/judgement.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { actorOf, type UseCaseContext } from './context.ts';
import { takePaperNumber } from './divorce-steps.ts';
import { handedIn, requireVerdict } from './examine-case.ts';
import { judgeOn } from './load-case.ts';
import { remarkOriginal } from './remark-original.ts';

/** 出具、查询、备注: answers a request of this day with a number. Needs PASS today. */
export function answerCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly upon: number },
): Promise<CaseView> {
  return actOnCase(context, input, 'answer', async (writer, loaded) => {
    const { answers } = loaded.matter;
    if (!answers) throw new TongbanError('WRONG_STAGE', { stage: loaded.state.stage, action: 'answer' });
    const application = handedIn(loaded, context, input.upon);
    const judgement = judgeOn(context.clock.today(), { ...loaded, application });
    requireVerdict(judgement, ['PASS']);
    const number = await takePaperNumber(writer, loaded, context, answers.series);
    await writer.removeDraft(input.caseId);
    const body = { type: 'answered', application, ruleSet: judgement.ruleSet, number } as const;
    await remarkOriginal(writer, loaded, context, body);
    return body;
  });
}

/** 告知: both are told of the facts and grounds before an annulment is decided. */
export function notifyParties(
  context: UseCaseContext,
  input: CaseActInput & { readonly note: string },
): Promise<CaseView> {
  return actOnCase(context, input, 'notify', async (writer, loaded) => ({
    type: 'notified',
    noticeNumber: await takePaperNumber(writer, loaded, context, 'annulment-notice'),
    note: input.note,
  }));
}

/** 决定. To annul needs PASS today; with four eyes a reviewer other than the submitter (FOUR_EYES). */
export function decideCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly decision: 'annul' | 'keep'; readonly opinion: string },
): Promise<CaseView> {
  return actOnCase(context, input, 'decide', async (writer, loaded) => {
    if (!mayApprove(loaded.state, actorOf(context), loaded.office.fourEyes)) throw new TongbanError('FOUR_EYES', {});
    if (input.decision === 'annul') requireVerdict(judgeOn(context.clock.today(), loaded), ['PASS']);
    const decisionNumber = await takePaperNumber(writer, loaded, context, 'annulment');
    const body = { type: 'decided', decision: input.decision, decisionNumber, opinion: input.opinion } as const;
    await remarkOriginal(writer, loaded, context, body);
    return body;
  });
}

/** 送达 to one party; when all are served the case is done. */
export function serveDecision(
  context: UseCaseContext,
  input: CaseActInput & {
    readonly party: ServedRole;
    readonly how: ServiceWay;
    readonly servedOn: PlainDate;
    readonly note: string;
  },
): Promise<CaseView> {
  const { party, how, servedOn, note } = input;
  return actOnCase(context, input, 'serve', (_writer, { state, matter, application }) => {
    const served = matter.servedTo?.(application) ?? partyRoles;
    if (!served.includes(party)) throw new TongbanError('INVALID', { field: 'party', why: 'other' });
    if (state.service[party]) throw new TongbanError('CONFLICT', { what: 'service' });
    const tooEarly = state.decision && servedOn < state.decision.on;
    if (tooEarly || servedOn > context.clock.today()) {
      throw new TongbanError('INVALID', { field: 'servedOn', why: 'range' });
    }
    const last = served.every((role) => role === party || state.service[role]);
    return { type: 'served', party, how, servedOn, note, ...(last ? { last } : {}) };
  });
}
