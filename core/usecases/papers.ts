import type { Application } from '../domain/cases/application.ts';
import type { BookletKind } from '../domain/cases/blanks.ts';
import { formatRegistrationNumber } from '../domain/cases/number.ts';
import type { PlainDate } from '../domain/dates/plain-date.ts';
import { TongbanError } from '../domain/errors.ts';
import type { PaperContext, PaperId, PaperOffer, PaperRecord } from '../domain/matters/matter.ts';
import type { OfficeFile, RegisterReader } from '../ports.ts';
import { clockFrom } from './case-clock.ts';
import { requireRole, type UseCaseContext } from './context.ts';
import { type LoadedCase, loadCase } from './load-case.ts';

/** The sheet that a paper is printed on, opened, in millimetres. */
export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** How a paper is set, besides its record. */
export interface SettingOptions {
  /** The pre-printed words of a booklet in grey, for the screen. */
  readonly labels: boolean;
  /** The office's own template files that are in use. */
  readonly templates: readonly OfficeFile[];
}

/** Sets papers as PDF (port to templates). MISSING_GLYPH or TEXT_DOES_NOT_FIT before anything is drawn. */
export interface PaperSetter {
  pdf(paper: PaperRecord, options: SettingOptions): Promise<Uint8Array>;
  /** How many pages a paper has. */
  pages(paper: PaperRecord, options: SettingOptions): number;
  missingGlyphs(text: string): readonly string[];
  sheet(paper: PaperId): SheetSize;
}

/** What the papers of a case are made of. `images` are the photographs that were loaded. */
export function paperContext(
  loaded: LoadedCase,
  { clock, account }: UseCaseContext,
  images: Readonly<Record<string, Uint8Array>>,
): PaperContext<Application> {
  const { state, application, office, calendar } = loaded;
  return {
    application,
    state,
    today: clock.today(),
    office: { name: office.name, division: office.division, firstPerson: office.firstPerson },
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
  const number = trialNumber(loaded, registeredOn);
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

/** A number as wide as any that may be taken. */
function trialNumber({ matter, application, office }: LoadedCase, on: PlainDate): string {
  const letter = matter.registration?.letter(application) ?? 'J';
  return formatRegistrationNumber({
    letter,
    officeCode: office.division,
    year: Number(on.slice(0, 4)),
    serial: 999_999,
  });
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
    const loaded = await loadCase(reader, caseId);
    const papers = paperContext(loaded, context, await imagesOf(reader, loaded));
    const offered = loaded.matter
      .papers(papers)
      .some(({ paper, party, copy }) => paper === offer.paper && party === offer.party && copy === offer.copy);
    if (!offered) throw new TongbanError('WRONG_STAGE', { stage: loaded.state.stage, action: 'print' });
    return { record: loaded.matter.paper(offer, papers), templates: await reader.officeFiles('form-template') };
  });
}
