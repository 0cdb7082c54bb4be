import type { CaseView } from '../contract/shapes.ts';
import { certificateAllows } from '../domain/cases/actions.ts';
import { type BlankState, type BookletKind, type CertificateHolder, isPrintNumber } from '../domain/cases/blanks.ts';
import type { SpoilReason } from '../domain/cases/events.ts';
import { certificateOf } from '../domain/cases/state.ts';
import { TongbanError } from '../domain/errors.ts';

import { mayMove } from '../domain/stock/moves.ts';
import type { Blank, RegisterReader, RegisterWriter } from '../ports.ts';
import { actOnCase, type CaseActInput } from './act-on-case.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase } from './load-case.ts';
import { type PaperSetter, paperContext, type SheetSize } from './papers.ts';

/** Hands a PDF to a printer (port to spoolers). PRINTER_ABSENT or PRINTER_REFUSED where it does not take it. */
export interface Spooler {
  printers(): Promise<readonly { readonly id: string; readonly label: string }[]>;
  /** Unscaled, on a sheet of exactly that size; `title` carries no name. Gives the job's id. */
  submit(pdf: Uint8Array, ticket: PrintTicket): Promise<string>;
}

export interface PrintTicket {
  readonly printer: string;
  readonly title: string;
  readonly sheet: SheetSize;
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
 */
export async function sendCertificate(
  context: UseCaseContext,
  input: CertificateInput & { readonly printNumber: string; readonly printer: string | null },
  ports: { readonly setter: PaperSetter; readonly spooler: Spooler },
): Promise<{ view: CaseView; pdf: Uint8Array }> {
  const { party, printNumber, printer } = input;
  const { before, retry } = await context.register.read(async (reader) => ({
    before: await loadCase(reader, input.caseId, context),
    retry: (await reader.event(input.eventId)) !== undefined,
  }));
  const paper = bookletOf(before);
  const record = before.matter.paper({ paper, party }, paperContext(before, context, {}));
  const pdf = await ports.setter.pdf(record, { labels: false, templates: [] });
  const view = await actOnCase(context, input, 'send-certificate', async (writer, loaded) => {
    requireCertificate(loaded, party, 'send-certificate');
    const from = await requireStock(writer, context, paper, printNumber);
    await writer.moveBlank(printNumber, { act: 'send', from, caseId: input.caseId, party });
    await linkSpoiled(writer, loaded, party, printNumber);
    return { type: 'certificate-sent', party, printNumber, printer: printer ?? '' };
  });
  const sheet = ports.setter.sheet(paper);
  if (printer && !retry) await ports.spooler.submit(pdf, { printer, title: printNumber, sheet });
  return { view, pdf };
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
