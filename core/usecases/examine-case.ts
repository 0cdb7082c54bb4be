import type { CaseView } from '../contract/shapes.ts';
import { mayApprove } from '../domain/cases/actions.ts';
import type { Application } from '../domain/cases/application.ts';
import { formatPaperNumber } from '../domain/cases/number.ts';
import { TongbanError } from '../domain/errors.ts';
import type { CaseVerdict, Judgement } from '../domain/law/judgement.ts';
import type { OnlineCheck } from '../domain/marriage-law/party.ts';
import { checkName } from '../domain/people/names.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { actorOf, type UseCaseContext } from './context.ts';
import { judgeOn, type LoadedCase } from './load-case.ts';

/** Fails with RULE_NOT_PASSED, naming the gravest findings, where the verdict is none of those that the act needs. */
export function requireVerdict(judgement: Judgement, allowed: readonly CaseVerdict[]): void {
  if (allowed.includes(judgement.verdict)) return;
  const rules = judgement.findings.filter((finding) => finding.verdict === judgement.verdict);
  throw new TongbanError('RULE_NOT_PASSED', {
    verdict: judgement.verdict,
    rules: rules.map((finding) => finding.rule).join(','),
  });
}

/** HELD outweighs NEED in the verdict of a case, but a case is held only when it is complete (OFF-1). */
export function requireNothingNeeded({ findings }: Judgement): void {
  const needed = findings.filter((finding) => finding.verdict === 'NEED');
  if (needed.length === 0) return;
  throw new TongbanError('RULE_NOT_PASSED', {
    verdict: 'NEED',
    rules: [...new Set(needed.map((finding) => finding.rule))].join(','),
  });
}

/** Fails with INVALID where a person of the case has no name, or none that can stand on paper. */
export function requireNames(loaded: LoadedCase, application: Application): void {
  for (const { role, name } of loaded.matter.people(application)) {
    const problem = checkName(name);
    if (problem) throw new TongbanError('INVALID', { field: `${role}.name`, why: problem });
  }
}

/** The draft as it is handed in today; CONFLICT where it is not the revision that the clerk saw. */
export function handedIn(loaded: LoadedCase, context: UseCaseContext, upon: number): Application {
  if ((loaded.draft?.revision ?? 0) !== upon) throw new TongbanError('CONFLICT', { what: 'draft' });
  const application = loaded.matter.complete(loaded.application, context.clock.today());
  requireNames(loaded, application);
  return application;
}

/** 提交审查: the draft becomes the application. Needs PASS, or HELD where only the online check is missing. */
export function submitCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly upon: number },
): Promise<CaseView> {
  return actOnCase(context, input, 'submit', async (writer, loaded) => {
    const application = handedIn(loaded, context, input.upon);
    const judgement = judgeOn(context.clock.today(), { ...loaded, application });
    requireVerdict(judgement, ['PASS', 'HELD']);
    requireNothingNeeded(judgement);
    await writer.removeDraft(input.caseId);
    return { type: 'submitted', application, ruleSet: judgement.ruleSet, verdict: judgement.verdict };
  });
}

/** 退回补正: what was submitted becomes the draft again. */
export function returnCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly reason: string },
): Promise<CaseView> {
  return actOnCase(context, input, 'return', async (writer, { application }) => {
    const savedAt = context.clock.now();
    await writer.saveDraft({ caseId: input.caseId, application, revision: 1, savedAt, savedBy: context.account.id }, 0);
    return { type: 'returned', reason: input.reason };
  });
}

/** 联网核对: enters the evidence of the online check for a case that is held (条例2025 第十条). */
export function recordOnlineCheck(
  context: UseCaseContext,
  input: CaseActInput & { readonly onlineCheck: OnlineCheck },
): Promise<CaseView> {
  return actOnCase(context, input, 'record-online-check', () => ({
    type: 'online-check-recorded',
    onlineCheck: { ...input.onlineCheck, by: input.onlineCheck.by ?? context.account.displayName },
  }));
}

/** 审查通过. Needs PASS today; with four eyes a reviewer other than the submitter (FOUR_EYES). */
export function approveCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly opinion: string },
): Promise<CaseView> {
  return actOnCase(context, input, 'approve', (_writer, loaded) => {
    if (!mayApprove(loaded.state, actorOf(context), loaded.office.fourEyes)) throw new TongbanError('FOUR_EYES', {});
    const judgement = judgeOn(context.clock.today(), loaded);
    requireVerdict(judgement, ['PASS']);
    return { type: 'approved', opinion: input.opinion, ruleSet: judgement.ruleSet };
  });
}

function refusalReasons(loaded: LoadedCase, context: UseCaseContext) {
  const judgement = judgeOn(context.clock.today(), loaded);
  requireVerdict(judgement, ['REFUSE', 'REFER']);
  return judgement.findings
    .filter((finding) => finding.verdict === 'REFUSE' || finding.verdict === 'REFER')
    .map((finding) => ({ rule: finding.rule, text: finding.message, basis: finding.basis }));
}

/** 不予办理: numbers the notice and writes its reasons down. Needs at least one finding that refuses or refers. */
export function refuseCase(context: UseCaseContext, input: CaseActInput): Promise<CaseView> {
  return actOnCase(context, input, 'refuse', async (writer, loaded) => {
    const application = loaded.matter.complete(loaded.application, context.clock.today());
    requireNames(loaded, application);
    const reasons = refusalReasons(loaded, context);
    const year = Number(context.clock.today().slice(0, 4));
    const serial = await writer.takeNoticeNumber(year);
    await writer.removeDraft(input.caseId);
    const noticeNumber = formatPaperNumber({ officeCode: loaded.office.division, year, serial });
    return { type: 'refused', application, noticeNumber, reasons };
  });
}

/** 终止: the parties do not go on; what was typed stays in the journal. */
export function closeCase(
  context: UseCaseContext,
  input: CaseActInput & { readonly reason: string },
): Promise<CaseView> {
  return actOnCase(context, input, 'close', async (writer, { application }) => {
    await writer.removeDraft(input.caseId);
    return { type: 'closed', reason: input.reason, application };
  });
}
