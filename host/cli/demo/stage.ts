import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BookletKind, type CertificateHolder, isBooklet } from '#core/domain/cases/blanks.ts';
import type { PlainDate } from '#core/domain/dates/plain-date.ts';
import type { PaperOffer } from '#core/domain/matters/matter.ts';
import type { Account, Register } from '#core/ports.ts';
import { confirmCertificate, nextBlanks, sendCertificate } from '#core/usecases/certificates.ts';
import type { UseCaseContext } from '#core/usecases/context.ts';
import { viewCase } from '#core/usecases/open-case.ts';
import { type PaperSetter, paperOf } from '#core/usecases/papers.ts';
import type { AllowancePapers } from '../../archive/allowance-papers.ts';
import type { ArchivePapers } from '../../archive/papers.ts';
import { clockOn } from '../../clock.ts';
import type { FuneralPapers } from '../../funeral/papers.ts';
import { practiceStaff } from '../../practice/create.ts';
import { systemSpooler } from '../../printing/spooler.ts';

/** Where a demonstration plays: an open practice register, its staff on a day, and a folder for papers. */
export interface Stage {
  readonly day: PlainDate;
  readonly clerk: UseCaseContext;
  readonly reviewer: UseCaseContext;
  readonly administrator: UseCaseContext;
  readonly setter: PaperSetter;
  readonly archive: ArchivePapers;
  readonly settlements: FuneralPapers;
  readonly allowance: AllowancePapers;
  readonly out: string;
  /** The same stage on another day. */
  on(day: PlainDate): Stage;
}

/** Sets the stage on a day. */
export function makeStage(
  parts: {
    readonly register: Register;
    readonly accounts: readonly Account[];
    readonly setter: PaperSetter;
    readonly archive: ArchivePapers;
    readonly settlements: FuneralPapers;
    readonly allowance: AllowancePapers;
    readonly out: string;
  },
  day: PlainDate,
): Stage {
  const { register, accounts, setter, archive, settlements, allowance, out } = parts;
  return {
    day,
    ...practiceStaff(register, clockOn(day), accounts),
    setter,
    archive,
    settlements,
    allowance,
    out,
    on: (other) => makeStage(parts, other),
  };
}

/** A new act on a case. */
export function act(caseId: string): { caseId: string; eventId: string } {
  return { caseId, eventId: randomUUID() };
}

/** Writes one paper of a case as PDF; booklet pages with their printed labels in grey. */
export async function paperTo(stage: Stage, caseId: string, offer: PaperOffer, file: string): Promise<void> {
  const { record, templates } = await paperOf(stage.clerk, { caseId, ...offer });
  const pdf = await stage.setter.pdf(record, { labels: isBooklet(offer.paper), templates });
  await writeFile(join(stage.out, file), pdf);
}

/** Writes every paper that a case offers now as `NAME-PAPER-PARTY-PART-COPY.pdf`; gives the names of the files. */
export async function papersTo(stage: Stage, caseId: string, name: string): Promise<readonly string[]> {
  const { papers } = await viewCase(stage.clerk, { caseId, purpose: 'handling' });
  const files: string[] = [];
  for (const offer of papers) {
    const file = `${[name, offer.paper, offer.party, offer.part, offer.copy].filter(Boolean).join('-')}.pdf`;
    await paperTo(stage, caseId, offer, file);
    files.push(file);
  }
  return files;
}

/** Prints one booklet of a case and finds it right. Gives its printed number. */
export async function printBooklet(
  stage: Stage,
  caseId: string,
  party: CertificateHolder,
  kind: BookletKind = 'marriage-certificate',
): Promise<string> {
  const [blank] = await nextBlanks(stage.clerk, { kind, limit: 1 });
  if (!blank) throw new Error(`practice has no blank ${kind} left`);
  const { printNumber } = blank;
  const ports = { setter: stage.setter, spooler: systemSpooler() };
  await sendCertificate(stage.clerk, { ...act(caseId), party, printNumber, printer: null }, ports);
  await confirmCertificate(stage.clerk, { ...act(caseId), party });
  return printNumber;
}
