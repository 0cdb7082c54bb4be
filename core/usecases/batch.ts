import type { CaseSummaryView } from '../contract/shapes.ts';
import type { Stage } from '../domain/cases/state.ts';
import { TongbanError } from '../domain/errors.ts';
import { marriageRegistration } from '../domain/matters/marriage-registration/matter.ts';
import type { PaperId } from '../domain/matters/matter.ts';
import type { JobSheet, PrintJob } from '../domain/printing/job.ts';
import { sheetName } from '../domain/printing/sheet.ts';
import type { CaseSummary, RegisterReader } from '../ports.ts';
import { correctionFor } from './calibrations.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { approveCase, submitCase } from './examine-case.ts';
import { linesFor } from './home.ts';
import { loadCase } from './load-case.ts';
import { imagesOf, type PaperSetter, paperContext } from './papers.ts';
import type { PrintPorts } from './print-paper.ts';
import { registerCase } from './register-case.ts';

const roles = ['clerk', 'reviewer'] as const;
const listed: readonly Stage[] = ['draft', 'submitted', 'approved', 'registered', 'issued'];

/** A job of which a sheet waits for an eye, with its sheets, whose they are and under which number. */
export interface OpenJob extends PrintJob {
  readonly sentByName: string;
  readonly sheets: readonly (JobSheet & { readonly name: string; readonly number: string | null })[];
}

function nameIn(summary: CaseSummary | undefined, role: string): string {
  return summary?.people.find((person) => person.role === role)?.name ?? '';
}

async function openJob(reader: RegisterReader, job: PrintJob): Promise<OpenJob> {
  const sheets = [];
  for (const sheet of await reader.sheetsOf(job.id)) {
    const summary = await reader.summary(sheet.caseId);
    sheets.push({ ...sheet, name: nameIn(summary, sheet.party), number: summary?.number ?? null });
  }
  const sentByName = (await reader.account(job.sentBy))?.displayName ?? job.sentBy;
  return { ...job, sentByName, sheets };
}

/**
 * The couples of a day with many (集中办理, 5·20): marriages that are prepared, submitted, approved, registered or issued today or
 * left from earlier days, oldest first; and the print jobs of couples of which a sheet has not been looked at.
 */
export async function batchList(context: UseCaseContext): Promise<{
  readonly couples: readonly CaseSummaryView[];
  readonly jobs: readonly OpenJob[];
}> {
  requireRole(context, roles);
  return context.register.read(async (reader) => {
    const ofDay = await reader.casesOfDay(context.clock.today());
    const marriages = ofDay.filter(({ matter, stage }) => matter === marriageRegistration.id && listed.includes(stage));
    const jobs = [];
    for (const job of await reader.openPrintJobs()) {
      const open = await openJob(reader, job);
      if (open.sheets.every(({ party }) => party !== 'adopters')) jobs.push(open);
    }
    return { couples: linesFor(context, marriages.toReversed()), jobs };
  });
}

/** Ids of the events that a case may still need; each made by the client, so that a retry does nothing twice. */
export interface AdvanceInput {
  readonly caseId: string;
  readonly events: { readonly submit: string; readonly approve: string; readonly register: string };
}

/**
 * Takes one prepared couple as far as it goes: 提交审查, 审查通过 with the usual opinion, 登记. Each is the act that it is at the
 * desk, with its own rules; what refuses one of them (FOUR_EYES, RULE_NOT_PASSED, MISSING_GLYPH …) leaves the couple at that
 * step. Only marriage registrations: WRONG_STAGE otherwise.
 */
export async function advanceCouple(
  context: UseCaseContext,
  { caseId, events }: AdvanceInput,
  setter: PaperSetter,
): Promise<void> {
  requireRole(context, roles);
  const before = await context.register.read((reader) => loadCase(reader, caseId, context));
  const { matter, application, draft } = before;
  let { stage } = before.state;
  if (matter.id !== marriageRegistration.id) throw new TongbanError('WRONG_STAGE', { stage, action: 'batch' });
  if (stage === 'draft') {
    ({ stage } = await submitCase(context, { caseId, eventId: events.submit, upon: draft?.revision ?? 0 }));
  }
  if (stage === 'submitted') {
    const opinion = matter.registration?.opinion(application) ?? '';
    ({ stage } = await approveCase(context, { caseId, eventId: events.approve, opinion }));
  }
  if (stage === 'approved') await registerCase(context, { caseId, eventId: events.register }, setter);
}

/**
 * Forms of many cases as one job, couple by couple in the order given. WRONG_STAGE where a case does not offer one of them now;
 * INVALID where they lie on different sheets, which no one tray has.
 */
export async function printForms(
  context: UseCaseContext,
  asked: {
    readonly caseIds: readonly string[];
    readonly papers: readonly PaperId[];
    readonly printer: string | null;
    readonly tray?: string | undefined;
  },
  { setter, spooler }: PrintPorts,
): Promise<{ pdf: Uint8Array; job: string | null }> {
  requireRole(context, roles);
  const { caseIds, papers, printer, tray } = asked;
  const [sheet, ...others] = papers.map((paper) => setter.sheet(paper));
  if (!sheet) throw new TongbanError('INVALID', { field: 'papers', why: 'none' });
  if (others.some((other) => sheetName(other) !== sheetName(sheet))) {
    throw new TongbanError('INVALID', { field: 'papers', why: 'sheets' });
  }
  const { records, templates, calibration, sumatraPath } = await context.register.read(async (reader) => {
    const found = [];
    for (const caseId of caseIds) {
      const loaded = await loadCase(reader, caseId, context);
      const of = paperContext(loaded, context, await imagesOf(reader, loaded));
      const offers = loaded.matter.papers(of);
      for (const paper of papers) {
        const offered = offers.filter((offer) => offer.paper === paper);
        if (offered.length === 0) throw new TongbanError('WRONG_STAGE', { stage: loaded.state.stage, action: 'print' });
        for (const offer of offered) found.push(loaded.matter.paper(offer, of));
      }
    }
    const office = await reader.office();
    return {
      records: found,
      templates: await reader.officeFiles('form-template'),
      calibration: await correctionFor(reader, printer, tray, sheet),
      sumatraPath: office?.sumatraPath,
    };
  });
  const pdf = await setter.pdf(records, { labels: false, templates, calibration });
  if (!printer) return { pdf, job: null };
  return { pdf, job: await spooler.submit(pdf, { printer, title: papers.join(' '), sheet, tray, sumatraPath }) };
}
