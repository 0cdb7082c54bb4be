import type { CaseView } from '../contract/shapes.ts';
import type { Application } from '../domain/cases/application.ts';
import { formatPaperNumber } from '../domain/cases/number.ts';
import { TongbanError } from '../domain/errors.ts';
import { divorcePhase } from '../domain/law/divorce-clock.ts';
import type { PartyRole } from '../domain/law/judgement.ts';
import type { RegisterWriter } from '../ports.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { clockFrom } from './case-clock.ts';
import type { UseCaseContext } from './context.ts';
import { handedIn, requireNothingNeeded, requireVerdict } from './examine-case.ts';
import { judgeOn, type LoadedCase, questionOf } from './load-case.ts';

/** Takes the next number of a series of papers of this office and year. */
export async function takePaperNumber(
  writer: RegisterWriter,
  { office }: LoadedCase,
  context: UseCaseContext,
  series: string,
): Promise<string> {
  const year = Number(context.clock.today().slice(0, 4));
  const serial = await writer.takeSerial(series, office.division, year);
  return formatPaperNumber({ officeCode: office.division, year, serial });
}

function coolingOf({ matter, state }: LoadedCase, action: string) {
  if (!matter.cooling) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action });
  return matter.cooling;
}

function acceptanceOf({ matter, state }: LoadedCase, action: string) {
  if (!matter.acceptance) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action });
  return matter.acceptance;
}

/** Lays before the clerk what the examination begins with. */
async function openExamination(
  writer: RegisterWriter,
  context: UseCaseContext,
  caseId: string,
  application: Application,
): Promise<void> {
  const savedAt = context.clock.now();
  await writer.saveDraft({ caseId, application, revision: 1, savedAt, savedBy: context.account.id }, 0);
}

/**
 * 受理: the application is received, its clock begins on this day and the receipt gets its number. Needs a verdict that the
 * matter accepts with, nothing NEEDed, and for a divorce a calendar that reaches to the end of both periods, for the
 * receipt names their days (CALENDAR_YEAR_MISSING).
 */
export function acceptCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly upon: number },
): Promise<CaseView> {
  return actOnCase(context, input, 'accept', async (writer, loaded) => {
    const { series, verdicts, examinesAtOnce, reopen } = acceptanceOf(loaded, 'accept');
    const application = handedIn(loaded, context, input.upon);
    const today = context.clock.today();
    const judgement = judgeOn(today, { ...loaded, application });
    requireVerdict(judgement, verdicts);
    requireNothingNeeded(judgement);
    if (loaded.matter.cooling) clockFrom(today, loaded.calendar);
    const receiptNumber = await takePaperNumber(writer, loaded, context, series);
    await writer.removeDraft(input.caseId);
    const body = { type: 'accepted', application, ruleSet: judgement.ruleSet, receiptNumber } as const;
    if (!examinesAtOnce) return body;
    await openExamination(writer, context, input.caseId, reopen(application));
    return { ...body, examining: true };
  });
}

/** 撤回离婚登记申请 by one party, within the cooling-off period; the case ends. RULE_NOT_PASSED says why not. */
export function withdrawCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly by: PartyRole; readonly receiptShown: boolean; readonly explanation: string },
): Promise<CaseView> {
  const { by, receiptShown, explanation } = input;
  return actOnCase(context, input, 'withdraw', async (writer, loaded) => {
    const cooling = coolingOf(loaded, 'withdraw');
    requireVerdict(
      cooling.judgeWithdrawal(questionOf(context.clock.today(), loaded), { by, receiptShown, explanation }),
      ['PASS'],
    );
    await writer.removeDraft(input.caseId);
    const confirmationNumber = await takePaperNumber(writer, loaded, context, 'withdrawal');
    return { type: 'withdrawn', by, receiptShown, explanation, confirmationNumber };
  });
}

/** Fails with RULE_NOT_PASSED where today is in another phase of the clock than the act needs. */
function requirePhase({ state, calendar }: LoadedCase, context: UseCaseContext, needed: 'open' | 'lapsed') {
  const accepted = state.acceptance?.on;
  const clock = accepted && clockFrom(accepted, calendar);
  if (!clock) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: needed });
  const phase = divorcePhase(clock, context.clock.today());
  if (phase === needed) return clock;
  const rules = phase === 'lapsed' ? 'D-10' : 'D-09';
  throw new TongbanError('RULE_NOT_PASSED', { verdict: 'REFUSE', rules });
}

/** 双方到场、持表到馆: the second visit, of a divorce within its window; what must be asked again lies before the clerk. */
export function beginExamination(context: UseCaseContext, input: CaseActInput): Promise<CaseView> {
  return actOnCase(context, input, 'begin-examination', async (writer, loaded) => {
    const { reopen } = acceptanceOf(loaded, 'begin-examination');
    if (loaded.matter.cooling) requirePhase(loaded, context, 'open');
    await openExamination(writer, context, input.caseId, reopen(loaded.application));
    return { type: 'examination-begun' };
  });
}

/** 视为撤回 is put on file; the law ended the procedure on its own day, whoever types this. */
export function lapseCase(context: UseCaseContext, input: CaseActInput): Promise<CaseView> {
  return actOnCase(context, input, 'lapse', async (writer, loaded) => {
    coolingOf(loaded, 'lapse');
    const { lapsesOn } = requirePhase(loaded, context, 'lapsed');
    await writer.removeDraft(input.caseId);
    return { type: 'lapsed', lapsedOn: lapsesOn };
  });
}
