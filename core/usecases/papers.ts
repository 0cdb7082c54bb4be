import { formatRegistrationNumber } from '../domain/cases/number.ts';
import { TongbanError } from '../domain/errors.ts';
import type { PartyRole } from '../domain/law/judgement.ts';
import { paperLabel } from '../domain/marriage-law/papers.ts';
import {
  certificateRecord,
  declarationRecord,
  refusalRecord,
  reviewRecord,
} from '../domain/matters/marriage-registration/paper-records.ts';
import type {
  MarriageCertificateRecord,
  MarriageDeclarationRecord,
  MarriageRefusalRecord,
  MarriageReviewRecord,
} from '../domain/matters/marriage-registration/records.ts';
import type { RegisterReader } from '../ports.ts';
import { type LoadedCase, loadCase } from './case-view.ts';
import { requireRole, type UseCaseContext } from './context.ts';

/** A paper to be set, as its template's id and record. */
export type PaperRecord =
  | { readonly paper: 'marriage-certificate'; readonly record: MarriageCertificateRecord }
  | { readonly paper: 'marriage-declaration'; readonly record: MarriageDeclarationRecord }
  | { readonly paper: 'marriage-review'; readonly record: MarriageReviewRecord }
  | { readonly paper: 'marriage-refusal'; readonly record: MarriageRefusalRecord };
export type PaperId = PaperRecord['paper'];

/** The sheet that a paper is printed on, opened, in millimetres. */
export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Sets papers as PDF (port to templates). MISSING_GLYPH or TEXT_DOES_NOT_FIT before anything is drawn. */
export interface PaperSetter {
  pdf(paper: PaperRecord, options: { readonly labels: boolean }): Promise<Uint8Array>;
  missingGlyphs(text: string): readonly string[];
  sheet(paper: PaperId): SheetSize;
}

/** The booklet pages of one party, with the case's number; before there is one, `number` stands in for a trial. */
export function certificateOf(loaded: LoadedCase, party: PartyRole, number: string): PaperRecord {
  const { state, application, office } = loaded;
  const registeredOn = state.registeredOn;
  if (!registeredOn) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const record = certificateRecord({ application, party, number, registeredOn, firstPerson: office.firstPerson });
  return { paper: 'marriage-certificate', record };
}

/** Proves before a number is taken that both booklets can be printed: every glyph, every line. */
export async function proveCertificates(
  loaded: LoadedCase,
  context: UseCaseContext,
  setter: PaperSetter,
): Promise<void> {
  const registeredOn = context.clock.today();
  const number = formatRegistrationNumber({
    letter: loaded.matter.letter,
    officeCode: loaded.office.division,
    year: Number(registeredOn.slice(0, 4)),
    serial: 999_999,
  });
  const trial = { ...loaded, state: { ...loaded.state, registeredOn } };
  await setter.pdf(certificateOf(trial, 'man', number), { labels: false });
  await setter.pdf(certificateOf(trial, 'woman', number), { labels: false });
}

async function photoOf(reader: RegisterReader, loaded: LoadedCase): Promise<Uint8Array | undefined> {
  const id = loaded.application.photo;
  return id ? (await reader.attachment(id))?.bytes : undefined;
}

async function reviewOf(reader: RegisterReader, loaded: LoadedCase): Promise<PaperRecord> {
  const { state, application, office } = loaded;
  const record = reviewRecord({
    application,
    office: office.name,
    opinion: state.opinion ?? '',
    paperLabel: (code) => paperLabel(code),
    photo: await photoOf(reader, loaded),
    number: state.number,
    registeredOn: state.registeredOn,
    manPrintNumber: state.certificates.man.printNumber,
    womanPrintNumber: state.certificates.woman.printNumber,
  });
  return { paper: 'marriage-review', record };
}

function refusalOf({ state, application, office }: LoadedCase): PaperRecord {
  const { refusal } = state;
  if (!refusal) throw new TongbanError('WRONG_STAGE', { stage: state.stage, action: 'print' });
  const { noticeNumber, reasons, on } = refusal;
  const requestedOn = state.openedOn;
  const record = refusalRecord({ application, noticeNumber, reasons, on, requestedOn, office: office.name });
  return { paper: 'marriage-refusal', record };
}

/** The record of one paper of a case; INVALID where the paper needs a party or a fact that is not there. */
export async function paperOf(
  context: UseCaseContext,
  input: { readonly caseId: string; readonly paper: PaperId; readonly party?: PartyRole | undefined },
): Promise<PaperRecord> {
  requireRole(context, ['clerk', 'reviewer']);
  return context.register.read(async (reader) => {
    const loaded = await loadCase(reader, input.caseId);
    const { state, application, office } = loaded;
    switch (input.paper) {
      case 'marriage-review':
        return reviewOf(reader, loaded);
      case 'marriage-refusal':
        return refusalOf(loaded);
      case 'marriage-certificate':
        return certificateOf(loaded, requireParty(input.party), state.number ?? '');
      case 'marriage-declaration': {
        const on = state.submittedOn ?? context.clock.today();
        const party = requireParty(input.party);
        const record = declarationRecord({ application, party, on, office: office.name });
        return { paper: 'marriage-declaration', record };
      }
    }
  });
}

function requireParty(party: PartyRole | undefined): PartyRole {
  if (!party) throw new TongbanError('INVALID', { field: 'party', why: 'missing' });
  return party;
}
