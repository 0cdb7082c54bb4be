import type { CaseView } from '../contract/shapes.ts';
import type { BookletKind, CertificateHolder } from '../domain/cases/blanks.ts';
import type { SpoilReason } from '../domain/cases/events.ts';
import type { Blank } from '../domain/stock/blank.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { bookletOf, confirmSheet, recallSheet, sendSheet, spoilSheet } from './booklet-sheets.ts';
import { correctionFor } from './calibrations.ts';
import { caseView } from './case-view.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { loadCase } from './load-case.ts';
import { paperContext } from './papers.ts';
import { newJob, spoolJob } from './print-job.ts';
import type { PrintPorts } from './print-paper.ts';

/** Which blank goes where; `printer` null: nothing is spooled. */
interface SentTo {
  readonly printNumber: string;
  readonly printer: string | null;
  readonly tray?: string | undefined;
}

type CertificateInput = CaseActInput & { readonly party: CertificateHolder };

/** The lowest blanks of a kind at this account's window, or else in stock; from a printed number on. */
export async function nextBlanks(
  context: UseCaseContext,
  asked: { readonly kind: BookletKind; readonly from?: string | undefined; readonly limit: number },
): Promise<readonly Blank[]> {
  requireRole(context, ['clerk', 'reviewer']);
  const { kind, ...rest } = asked;
  return context.register.read((reader) => reader.nextBlanks(kind, { holder: context.account.id, ...rest }));
}

/**
 * Sends one booklet to the printer. In this order: every glyph and line is proved by setting the PDF, the blank is
 * booked and the act recorded, and only then does the printer get anything. A printer that refuses leaves the case in
 * "sent": the clerk looks at the paper and answers, as after a power cut. A retry with the same event prints nothing.
 * The page is set through the proven calibration of the printer and tray.
 */
export async function sendCertificate(
  context: UseCaseContext,
  input: CertificateInput & SentTo,
  { setter, spooler }: PrintPorts,
): Promise<{ view: CaseView; pdf: Uint8Array; job: string | null }> {
  const { party, printNumber, printer, tray } = input;
  const { before, retry, paper, calibration } = await context.register.read(async (reader) => {
    const loaded = await loadCase(reader, input.caseId, context);
    const kind = bookletOf(loaded);
    return {
      before: loaded,
      retry: (await reader.event(input.eventId)) !== undefined,
      paper: kind,
      calibration: await correctionFor(reader, printer, tray, setter.sheet(kind)),
    };
  });
  const record = before.matter.paper({ paper, party }, paperContext(before, context, {}));
  const pdf = await setter.pdf(record, { labels: false, templates: [], calibration });
  const job = newJob(context, { id: input.eventId, printer, tray });
  const view = await actOnCase(context, input, 'send-certificate', async (writer, loaded) => {
    await writer.savePrintJob(job);
    const to = { printNumber, printer: job.printer, job: { id: job.id, sheet: 1 } };
    return sendSheet(writer, context, { loaded, party }, to);
  });
  if (retry) return { view, pdf, job: null };
  const taken = await spoolJob(context, spooler, { job, pdf, sheet: setter.sheet(paper), title: printNumber });
  if (taken === null) return { view, pdf, job: null };
  // The act's own view was drawn before the printer had it.
  const followed = await context.register.read(async (reader) =>
    caseView(reader, await loadCase(reader, input.caseId, context), context),
  );
  return { view: followed, pdf, job: taken };
}

/** 打印无误: the clerk has looked at the booklet. When both are right the case is issued (已发证). */
export function confirmCertificate(context: UseCaseContext, input: CertificateInput): Promise<CaseView> {
  const { party } = input;
  return actOnCase(context, input, 'confirm-certificate', (writer, loaded) => confirmSheet(writer, { loaded, party }));
}

/** 作废: the booklet did not come out right; its blank is void with the reason, the registration number stays. */
export function spoilCertificate(
  context: UseCaseContext,
  input: CertificateInput & { readonly reason: SpoilReason; readonly note: string },
): Promise<CaseView> {
  const { party } = input;
  return actOnCase(context, input, 'spoil-certificate', (writer, loaded) =>
    spoilSheet(writer, { loaded, party }, input),
  );
}

/**
 * 未印收回: nothing came onto the paper, which is as blank as before. What of its job is not printed yet is taken back from the
 * printer first, so that it cannot come out afterwards.
 */
export async function recallCertificate(
  context: UseCaseContext,
  input: CertificateInput,
  { spooler }: Pick<PrintPorts, 'spooler'>,
): Promise<CaseView> {
  const { party, caseId } = input;
  const job = await context.register.read(async (reader) => {
    if (await reader.event(input.eventId)) return undefined; // a retry: another job may lie there by now
    const { printNumber } = (await loadCase(reader, caseId, context)).state.certificates[party] ?? {};
    return printNumber ? reader.printJobOf(printNumber) : undefined;
  });
  if (job?.job) await spooler.cancel(job.printer, job.job);
  return actOnCase(context, input, 'recall-certificate', (writer, loaded) => recallSheet(writer, { loaded, party }));
}
