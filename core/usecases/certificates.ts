import type { CaseView } from '../contract/shapes.ts';
import { certificateAllows } from '../domain/cases/actions.ts';
import { type BlankState, type BookletKind, type CertificateHolder, isPrintNumber } from '../domain/cases/blanks.ts';
import type { SpoilReason } from '../domain/cases/events.ts';
import { certificateOf } from '../domain/cases/state.ts';
import { TongbanError } from '../domain/errors.ts';

import { mayMove } from '../domain/stock/moves.ts';
import type { Blank, RegisterReader, RegisterWriter } from '../ports.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { correctionFor } from './calibrations.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { type PaperSetter, paperContext } from './papers.ts';
import type { Spooler } from './spooler.ts';

/** Which blank goes where; `printer` null: nothing is spooled. */
interface SentTo {
  readonly printNumber: string;
  readonly printer: string | null;
  readonly tray?: string | undefined;
}

type CertificateInput = CaseActInput & { readonly party: CertificateHolder };

/** The state of a blank that this account may print on: in stock, or at its own window. */
async function requireStock(
  reader: RegisterReader,
  { account }: UseCaseContext,
  kind: BookletKind,
  printNumber: string,
): Promise<BlankState> {
  const blank = isPrintNumber(printNumber) ? await reader.blank(printNumber) : undefined;
  if (!blank) throw new TongbanError('BLANK_UNKNOWN', { printNumber });
  if (blank.kind !== kind) throw new TongbanError('BLANK_WRONG_KIND', { printNumber, kind: blank.kind });
  if (blank.state === 'window' && blank.holder !== account.id) {
    throw new TongbanError('BLANK_HELD_BY_OTHER', { printNumber, window: blank.window });
  }
  if (!mayMove('send', blank.state)) throw new TongbanError('BLANK_NOT_IN_STOCK', { printNumber, state: blank.state });
  return blank.state;
}

function requireCertificate(
  loaded: LoadedCase,
  party: CertificateHolder,
  action: 'send-certificate' | 'confirm-certificate' | 'spoil-certificate',
): void {
  if (!certificateAllows(loaded.state, party, action)) {
    throw new TongbanError('WRONG_STAGE', { stage: certificateOf(loaded.state, party).state, action });
  }
}

/** Links the last spoiled booklet of this party to the one now printed in its place. */
async function linkSpoiled(writer: RegisterWriter, loaded: LoadedCase, party: CertificateHolder, replacedBy: string) {
  const last = certificateOf(loaded.state, party).spoiled.at(-1);
  if (last) await writer.linkBlank(last.printNumber, replacedBy);
}

/** The printed number that lies open with the printer for this party. */
function openPrintNumber(loaded: LoadedCase, party: CertificateHolder): string {
  const { printNumber } = certificateOf(loaded.state, party);
  if (!printNumber) throw new TongbanError('NOT_FOUND', { what: 'printNumber' });
  return printNumber;
}

/** The kind of booklet that a case is printed on; WRONG_STAGE where its matter prints none. */
export function bookletOf({ matter, application, state }: LoadedCase): BookletKind {
  const kind = matter.registration?.booklet(application);
  if (!kind) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'send-certificate' });
  return kind;
}

/** The lowest blank of a kind at this account's window, or else in stock. */
export async function nextBlank(context: UseCaseContext, kind: BookletKind): Promise<Blank | undefined> {
  requireRole(context, ['clerk', 'reviewer']);
  return context.register.read((reader) => reader.nextBlank(kind, context.account.id));
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
  { setter, spooler }: { readonly setter: PaperSetter; readonly spooler: Spooler },
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
  const view = await actOnCase(context, input, 'send-certificate', async (writer, loaded) => {
    requireCertificate(loaded, party, 'send-certificate');
    const from = await requireStock(writer, context, paper, printNumber);
    await writer.moveBlank(printNumber, { act: 'send', from, caseId: input.caseId, party });
    await linkSpoiled(writer, loaded, party, printNumber);
    return { type: 'certificate-sent', party, printNumber, printer: printer ?? '' };
  });
  if (!printer || retry) return { view, pdf, job: null };
  const { sumatraPath } = before.office;
  const sheet = setter.sheet(paper);
  const ticket = { printer, title: printNumber, sheet, tray, sides: 'one', sumatraPath } as const;
  return { view, pdf, job: await spooler.submit(pdf, ticket) };
}

/** 打印无误: the clerk has looked at the booklet. When both are right the case is issued (已发证). */
export function confirmCertificate(context: UseCaseContext, input: CertificateInput): Promise<CaseView> {
  return actOnCase(context, input, 'confirm-certificate', async (writer, loaded) => {
    requireCertificate(loaded, input.party, 'confirm-certificate');
    const printNumber = openPrintNumber(loaded, input.party);
    await writer.moveBlank(printNumber, { act: 'confirm', from: 'printing', caseId: input.caseId });
    return { type: 'certificate-confirmed', party: input.party, printNumber };
  });
}

/** 作废: the booklet did not come out right; its blank is void with the reason, the registration number stays. */
export function spoilCertificate(
  context: UseCaseContext,
  input: CertificateInput & { readonly reason: SpoilReason; readonly note: string },
): Promise<CaseView> {
  return actOnCase(context, input, 'spoil-certificate', async (writer, loaded) => {
    const { party, reason, note } = input;
    requireCertificate(loaded, party, 'spoil-certificate');
    const printNumber = openPrintNumber(loaded, party);
    await writer.moveBlank(printNumber, { act: 'spoil', from: 'printing', reason, note, caseId: input.caseId });
    return { type: 'certificate-spoiled', party, printNumber, reason, note };
  });
}
