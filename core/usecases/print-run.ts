import type { BookletKind, CertificateHolder } from '../domain/cases/blanks.ts';
import type { SpoilReason } from '../domain/cases/events.ts';
import { certificateOf } from '../domain/cases/state.ts';
import { TongbanError } from '../domain/errors.ts';
import type { PaperRecord } from '../domain/matters/matter.ts';
import type { BookletSheet, PrintJob, SheetOutcome } from '../domain/printing/job.ts';
import type { RegisterReader, RegisterWriter } from '../ports.ts';
import { record } from './act-on-case.ts';
import { bookletOf, confirmSheet, recallSheet, sendSheet, spoilSheet } from './booklet-sheets.ts';
import { correctionFor } from './calibrations.ts';
import { actOf, requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { paperContext } from './papers.ts';
import { newJob, spoolJob } from './print-job.ts';
import type { PrintPorts } from './print-paper.ts';

/** A booklet that goes with a job, and the id of the event that it makes in its case. */
export type SheetToSend = BookletSheet & { readonly eventId: string };

/** Booklets that go to one printer and tray as one job, in this order. `id` is made by the client: the same again does nothing twice. */
export interface PrintRun {
  readonly id: string;
  readonly sheets: readonly SheetToSend[];
  readonly printer: string | null;
  readonly tray?: string | undefined;
}

/** Each case once, however many of its booklets go. */
async function loadEach(
  reader: RegisterReader,
  context: UseCaseContext,
  sheets: readonly { readonly caseId: string }[],
): Promise<Map<string, LoadedCase>> {
  const cases = new Map<string, LoadedCase>();
  for (const { caseId } of sheets) {
    if (!cases.has(caseId)) cases.set(caseId, await loadCase(reader, caseId, context));
  }
  return cases;
}

function caseOf(cases: ReadonlyMap<string, LoadedCase>, caseId: string): LoadedCase {
  const loaded = cases.get(caseId);
  if (!loaded) throw new TongbanError('NOT_FOUND', { what: 'case' });
  return loaded;
}

/** The one kind of all booklets of a run: two kinds do not lie in one tray. BLANK_WRONG_KIND otherwise. */
function kindOf(cases: ReadonlyMap<string, LoadedCase>, sheets: readonly BookletSheet[]): BookletKind {
  const kinds = new Map(sheets.map((sheet) => [bookletOf(caseOf(cases, sheet.caseId)), sheet]));
  const [[kind], [otherKind, other] = []] = [[...kinds.keys()], [...kinds].slice(1)[0] ?? []];
  if (!kind) throw new TongbanError('INVALID', { field: 'sheets', why: 'none' });
  if (otherKind) {
    throw new TongbanError('BLANK_WRONG_KIND', { printNumber: other?.printNumber ?? '', kind: otherKind });
  }
  return kind;
}

/**
 * Sends booklets to one printer and tray as one job, sheet by sheet in the order given (his and hers together). As with a single
 * one, every page is set first, then every blank is booked and every act recorded in one transaction, and only then does the
 * printer get anything. A jam is answered by {@link answerRun}. Nothing is sent where one sheet cannot be.
 */
export async function printRun(
  context: UseCaseContext,
  run: PrintRun,
  { setter, spooler }: PrintPorts,
): Promise<{ pdf: Uint8Array; job: string | null }> {
  requireRole(context, ['clerk', 'reviewer']);
  const { id, sheets, printer, tray } = run;
  const { cases, known, kind, calibration } = await context.register.read(async (reader) => {
    const loaded = await loadEach(reader, context, sheets);
    const paper = kindOf(loaded, sheets);
    return {
      cases: loaded,
      known: await reader.printJob(id),
      kind: paper,
      calibration: await correctionFor(reader, printer, tray, setter.sheet(paper)),
    };
  });
  const records = sheets.map(({ caseId, party }): PaperRecord => {
    const loaded = caseOf(cases, caseId);
    return loaded.matter.paper({ paper: kind, party }, paperContext(loaded, context, {}));
  });
  const pdf = await setter.pdf(records, { labels: false, templates: [], calibration });
  if (known) return { pdf, job: known.job };
  const job = newJob(context, { id, printer, tray });
  await context.register.write(actOf(context, 'batch.print', id, { sheets: sheets.length }), async (writer) => {
    await writer.savePrintJob(job);
    await sendEach(writer, context, job, sheets);
  });
  const taken = await spoolJob(context, spooler, { job, pdf, sheet: setter.sheet(kind), title: titleOf(sheets) });
  return { pdf, job: taken };
}

/** What the spooler's list says of a run: the first and the last printed number. */
function titleOf(sheets: readonly BookletSheet[]): string {
  return `${sheets[0]?.printNumber ?? ''}-${sheets.at(-1)?.printNumber ?? ''}`;
}

async function sendEach(
  writer: RegisterWriter,
  context: UseCaseContext,
  job: PrintJob,
  sheets: readonly SheetToSend[],
): Promise<void> {
  const cases = await loadEach(writer, context, sheets);
  for (const [index, { caseId, party, printNumber, eventId }] of sheets.entries()) {
    const loaded = caseOf(cases, caseId);
    const to = { printNumber, printer: job.printer, job: { id: job.id, sheet: index + 1 } };
    const body = await sendSheet(writer, context, { loaded, party }, to);
    cases.set(caseId, await record(writer, loaded, context, eventId, body));
  }
}

/** What was found of one sheet of a job. `reason` and `note` for a spoiled one: INVALID where it has no reason. */
export interface SheetAnswer {
  readonly printNumber: string;
  readonly eventId: string;
  readonly outcome: SheetOutcome;
  readonly reason?: SpoilReason | undefined;
  readonly note: string;
}

/**
 * 打印是否正确, for many sheets at once: those that are right, those that are spoiled, and those on which nothing came. Where
 * there is one of the last, what of the job is not printed yet is taken back from the printer first. All of it or nothing;
 * WRONG_STAGE where a sheet was answered already, NOT_FOUND where it is none of this job. The same answers again do nothing.
 */
export async function answerRun(
  context: UseCaseContext,
  { id, answers }: { readonly id: string; readonly answers: readonly SheetAnswer[] },
  { spooler }: Pick<PrintPorts, 'spooler'>,
): Promise<void> {
  requireRole(context, ['clerk', 'reviewer']);
  const { job, done } = await context.register.read(async (reader) => {
    const [first] = answers;
    return { job: await reader.printJob(id), done: first && (await reader.event(first.eventId)) !== undefined };
  });
  if (!job) throw new TongbanError('NOT_FOUND', { what: 'print-job' });
  if (done) return;
  if (job.job && answers.some(({ outcome }) => outcome === 'not-printed')) await spooler.cancel(job.printer, job.job);
  const count = (outcome: SheetOutcome) => answers.filter((answer) => answer.outcome === outcome).length;
  const detail = { right: count('right'), spoiled: count('spoiled'), notPrinted: count('not-printed') };
  await context.register.write(actOf(context, 'batch.answer', id, detail), async (writer) => {
    const sheets = new Map((await writer.sheetsOf(id)).map((sheet) => [sheet.printNumber, sheet]));
    const cases = await loadEach(writer, context, [...sheets.values()]);
    for (const answer of answers) {
      const sheet = sheets.get(answer.printNumber);
      if (!sheet) throw new TongbanError('NOT_FOUND', { what: 'printNumber' });
      const loaded = caseOf(cases, sheet.caseId);
      const body = await answerSheet(writer, loaded, sheet.party, answer);
      cases.set(sheet.caseId, await record(writer, loaded, context, answer.eventId, body));
    }
  });
}

function answerSheet(writer: RegisterWriter, loaded: LoadedCase, party: CertificateHolder, answer: SheetAnswer) {
  const { state, printNumber } = certificateOf(loaded.state, party);
  // a sheet of this job that was spoiled long ago, its booklet by now on another
  if (printNumber !== answer.printNumber) throw new TongbanError('WRONG_STAGE', { stage: state, action: 'answer' });
  if (answer.outcome === 'right') return confirmSheet(writer, { loaded, party });
  if (answer.outcome === 'not-printed') return recallSheet(writer, { loaded, party });
  const { reason, note } = answer;
  if (!reason) throw new TongbanError('INVALID', { field: 'reason', why: 'missing' });
  return spoilSheet(writer, { loaded, party }, { reason, note });
}
