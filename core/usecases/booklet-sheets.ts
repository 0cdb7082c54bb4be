import { certificateAllows, stageAllows } from '../domain/cases/actions.ts';
import { type BlankState, type BookletKind, type CertificateHolder, isPrintNumber } from '../domain/cases/blanks.ts';
import type { CaseEventBody, SpoilReason } from '../domain/cases/events.ts';
import { certificateOf } from '../domain/cases/state.ts';
import { TongbanError } from '../domain/errors.ts';
import type { BlankChange } from '../domain/stock/blank.ts';
import { mayMove } from '../domain/stock/moves.ts';
import type { RegisterReader, RegisterWriter } from '../ports.ts';
import type { UseCaseContext } from './context.ts';
import type { LoadedCase } from './load-case.ts';

/** The acts on one booklet. */
export type SheetAction =
  | 'check-certificate'
  | 'send-certificate'
  | 'recall-certificate'
  | 'confirm-certificate'
  | 'spoil-certificate';

/** One booklet of a loaded case. */
interface Sheet {
  readonly loaded: LoadedCase;
  readonly party: CertificateHolder;
}

/** Fails with WRONG_STAGE where the case, or the paper of this party, does not know the act now. */
export function requireSheet({ loaded, party }: Sheet, action: SheetAction): void {
  const { matter, state } = loaded;
  if (!stageAllows(matter.flow, state.stage, action)) {
    throw new TongbanError('WRONG_STAGE', { stage: state.stage, action });
  }
  if (!certificateAllows(state, party, action)) {
    throw new TongbanError('WRONG_STAGE', { stage: certificateOf(state, party).state, action });
  }
}

/** The kind of booklet that a case is printed on; WRONG_STAGE where its matter prints none. */
export function bookletOf({ matter, application, state }: LoadedCase): BookletKind {
  const kind = matter.registration?.booklet(application);
  if (!kind) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'send-certificate' });
  return kind;
}

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

/** The printed number that lies open with the printer for this party. */
function openPrintNumber({ loaded, party }: Sheet): string {
  const { printNumber } = certificateOf(loaded.state, party);
  if (!printNumber) throw new TongbanError('NOT_FOUND', { what: 'printNumber' });
  return printNumber;
}

/** Books the blank for a booklet that goes to the printer, and links the last spoiled one to it. */
export async function sendSheet(
  writer: RegisterWriter,
  context: UseCaseContext,
  sheet: Sheet,
  to: { readonly printNumber: string; readonly printer: string; readonly job: NonNullable<BlankChange['job']> },
): Promise<CaseEventBody> {
  requireSheet(sheet, 'send-certificate');
  const { loaded, party } = sheet;
  const { printNumber, printer, job } = to;
  const from = await requireStock(writer, context, bookletOf(loaded), printNumber);
  await writer.moveBlank(printNumber, { act: 'send', from, caseId: loaded.state.id, party, job });
  const last = certificateOf(loaded.state, party).spoiled.at(-1);
  if (last) await writer.linkBlank(last.printNumber, printNumber);
  return { type: 'certificate-sent', party, printNumber, printer };
}

/** 打印无误: the blank is used. */
export async function confirmSheet(writer: RegisterWriter, sheet: Sheet): Promise<CaseEventBody> {
  requireSheet(sheet, 'confirm-certificate');
  const printNumber = openPrintNumber(sheet);
  await writer.moveBlank(printNumber, { act: 'confirm', from: 'printing', caseId: sheet.loaded.state.id });
  return { type: 'certificate-confirmed', party: sheet.party, printNumber };
}

/** 作废: the blank is void with its reason. */
export async function spoilSheet(
  writer: RegisterWriter,
  sheet: Sheet,
  { reason, note }: { readonly reason: SpoilReason; readonly note: string },
): Promise<CaseEventBody> {
  requireSheet(sheet, 'spoil-certificate');
  const printNumber = openPrintNumber(sheet);
  const caseId = sheet.loaded.state.id;
  await writer.moveBlank(printNumber, { act: 'spoil', from: 'printing', reason, note, caseId });
  return { type: 'certificate-spoiled', party: sheet.party, printNumber, reason, note };
}

/** 未印收回: nothing was put on the sheet; its blank goes back to the window that held it, or into stock. */
export async function recallSheet(writer: RegisterWriter, sheet: Sheet): Promise<CaseEventBody> {
  requireSheet(sheet, 'recall-certificate');
  const printNumber = openPrintNumber(sheet);
  const held = (await writer.blank(printNumber))?.holder;
  const act = held ? 'recall-to-window' : 'recall-to-stock';
  await writer.moveBlank(printNumber, { act, from: 'printing', caseId: sheet.loaded.state.id });
  return { type: 'certificate-recalled', party: sheet.party, printNumber };
}
