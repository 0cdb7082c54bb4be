import type { Application } from '../domain/cases/application.ts';
import type { BookletKind } from '../domain/cases/blanks.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import type { NumberParts, PaperContext, PaperId, PaperOffer, PaperRecord } from '../domain/matters/matter.ts';
import type { AffineMap } from '../domain/printing/affine.ts';
import type { Margins, SheetSize } from '../domain/printing/sheet.ts';
import type { OfficeFile, RegisterReader } from '../ports.ts';
import { clockFrom } from './case-clock.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { judgeOn, type LoadedCase, loadCase } from './load-case.ts';

/** How a paper is set, besides its record. */
export interface SettingOptions {
  /** The pre-printed words of a booklet in grey, for the screen. */
  readonly labels: boolean;
  /** The office's own template files that are in use. */
  readonly templates: readonly OfficeFile[];
  /** The correction of the printer, tray and sheet that it is for; the grey words of a booklet stay where they are. */
  readonly calibration?: AffineMap | undefined;
  /** What the printer leaves white, drawn in grey, for the screen. */
  readonly margins?: Margins | undefined;
}

/** Sets papers as PDF (port to templates), several one after the other where several are given. MISSING_GLYPH or TEXT_DOES_NOT_FIT before anything is drawn. */
export interface PaperSetter {
  pdf(paper: PaperRecord | readonly PaperRecord[], options: SettingOptions): Promise<Uint8Array>;
  /** How many pages a paper has. */
  pages(paper: PaperRecord, options: SettingOptions): number;
  missingGlyphs(text: string): readonly string[];
  sheet(paper: PaperId): SheetSize;
  /** 校准页: the sheet to be measured, or, with the correction, the one that proves it. */
  calibrationSheet(sheet: CalibrationSheetFacts, correction?: AffineMap): Promise<Uint8Array>;
}

/** What stands on a calibration sheet. */
export interface CalibrationSheetFacts {
  readonly sheet: SheetSize;
  readonly printer: string;
  readonly tray: string | null;
  readonly on: PlainDate;
}

/** What the papers of a case are made of. `images` are the photographs that were loaded. */
export function paperContext(
  loaded: LoadedCase,
  { clock, account }: UseCaseContext,
  images: Readonly<Record<string, Uint8Array>>,
): PaperContext<Application> {
  const { state, application, office, calendar, earlier, tables } = loaded;
  const { name, division, firstPerson, adoption } = office;
  return {
    application,
    state,
    today: clock.today(),
    office: { name, division, firstPerson, adoption },
    calendar,
    earlier,
    tables,
    judgement: () => judgeOn(clock.today(), loaded),
    law: office.law,
    registrar: account.displayName,
    clock: () => (state.acceptance ? clockFrom(state.acceptance.on, calendar) : undefined),
    images,
  };
}

/** The photographs that the papers of a case print, by attachment id. */
export async function imagesOf(reader: RegisterReader, { matter, application }: LoadedCase) {
  const images: Record<string, Uint8Array> = {};
  for (const id of matter.images(application)) {
    const attachment = await reader.attachment(id);
    if (attachment) images[id] = attachment.bytes;
  }
  return images;
}

/** Proves before a number is taken that every booklet can be printed: every glyph, every line. */
export async function proveBooklets(loaded: LoadedCase, context: UseCaseContext, setter: PaperSetter): Promise<void> {
  const { registration } = loaded.matter;
  if (!registration) return;
  const registeredOn = context.clock.today();
  const number = registration.number(loaded.application, numberParts(loaded, registeredOn, trialSerial(loaded)));
  const parties = registration.parties(loaded.application);
  const trial = { ...loaded, state: { ...loaded.state, registeredOn, number, parties } };
  const paper = registration.booklet(loaded.application);
  await proveEach(trial, paper, context, setter);
}

/** Proves that the booklet of each of the case's parties can be printed as the case stands. */
export async function proveEach(
  loaded: LoadedCase,
  paper: BookletKind,
  context: UseCaseContext,
  setter: PaperSetter,
): Promise<void> {
  for (const party of loaded.state.parties) {
    const record = loaded.matter.paper({ paper, party }, paperContext(loaded, context, {}));
    await setter.pdf(record, { labels: false, templates: [] });
  }
}

/** What the number of a registration is made of. */
export function numberParts({ office }: LoadedCase, on: PlainDate, serial: number): NumberParts {
  return { officeCode: office.division, year: Number(on.slice(0, 4)), serial, adoption: office.adoption };
}

/** A serial as wide as any that may be taken. */
function trialSerial({ office: { adoption } }: LoadedCase): number {
  return Math.min(999_999, 10 ** (adoption?.serialWidth ?? 5) - 1);
}

function isSamePaper(one: PaperOffer, other: PaperOffer): boolean {
  const of = ({ paper, party, copy, part }: PaperOffer) => JSON.stringify([paper, party, copy, part]);
  return of(one) === of(other);
}

/** A paper of a case with what it is set with. */
export interface PaperToSet {
  readonly record: PaperRecord;
  readonly templates: readonly OfficeFile[];
}

/** The record of one paper of a case; WRONG_STAGE where the case does not offer it now, INVALID where a fact is not there. */
export async function paperOf(
  context: UseCaseContext,
  { caseId, ...offer }: PaperOffer & { readonly caseId: string },
): Promise<PaperToSet> {
  requireRole(context, ['clerk', 'reviewer']);
  return context.register.read(async (reader) => {
    const loaded = await loadCase(reader, caseId, context);
    const papers = paperContext(loaded, context, await imagesOf(reader, loaded));
    const offered = loaded.matter.papers(papers).some((known) => isSamePaper(known, offer));
    if (!offered) throw new TongbanError('WRONG_STAGE', { stage: loaded.state.stage, action: 'print' });
    return { record: loaded.matter.paper(offer, papers), templates: await reader.officeFiles('form-template') };
  });
}
