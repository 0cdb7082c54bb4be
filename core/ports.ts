import type { Role } from './domain/cases/actions.ts';
import type { Application } from './domain/cases/application.ts';
import type { BlankState, BookletKind, CertificateHolder } from './domain/cases/blanks.ts';
import type { CaseEvent, Instant } from './domain/cases/events.ts';
import type { Stage } from './domain/cases/state.ts';
import type { Ceremony } from './domain/ceremony/ceremony.ts';
import type { Music, MusicLine } from './domain/ceremony/music.ts';
import type { PlainDate } from './domain/dates/plain-date.ts';
import type { LawSettings } from './domain/law/settings.ts';
import type { CasePerson, PersonEntry, RegistrationEnd } from './domain/people/person-entry.ts';
import type { JobSheet, PrintJob } from './domain/printing/job.ts';
import type { MoveCount } from './domain/stock/balance.ts';
import type { Blank, BlankChange, BlankMove, BlankReceipt } from './domain/stock/blank.ts';

/** The clock of the host. */
export interface Clock {
  today(): PlainDate;
  now(): Instant;
}

/** Office and window (登记处), one document in the register. */
export interface Office {
  readonly name: string;
  /** GB/T 2260 code; also the code in registration numbers. */
  readonly division: string;
  readonly window: string;
  readonly foreignAuthority: boolean;
  /** Review by a second account (四眼). */
  readonly fourEyes: boolean;
  readonly idleMinutes: number;
  readonly law: LawSettings;
  /** Which person page 3 of the booklet names first; the law is silent (marriage.md G15). */
  readonly firstPerson: 'holder' | 'man';
  /** 全宗号, 全宗名称, 目录号, pages a box takes; absent: the usual. */
  readonly archive?:
    | {
        readonly fondsNumber: string;
        readonly fondsName: string;
        readonly catalogueNumber: string;
        readonly boxCapacityPages: number;
      }
    | undefined;
  /** How adoptions are numbered: `（{year}）{short}收字{serial}` and the like (收养登记工作规范 第二十条); absent: not set yet, and none can be numbered. */
  readonly adoption?:
    | {
        readonly shortName: string;
        readonly numberTemplate: string;
        readonly dissolutionTemplate: string;
        readonly serialWidth: number;
      }
    | undefined;
  readonly cardReader: { readonly kind: 'none' | 'cvr' | 'routon' | 'synjones'; readonly address: string };
  /** Windows only: where SumatraPDF lies, the program that prints there; absent: PDFs are saved and printed by hand. */
  readonly sumatraPath?: string | undefined;
}

export interface Account {
  readonly id: string;
  /** What is typed at sign-in; lower case, unique. */
  readonly login: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
}

/** A place in the archive: 年度—类别—室编卷号. */
export interface ArchivePlace {
  readonly archiveClass: string;
  readonly year: number;
  /** 室编卷号 */
  readonly volume: number;
  /** 页数 of the whole file. */
  readonly pages: number;
  /** 字号, or the number of the decision, confirmation or notice that ended the case. */
  readonly number: string;
  /** The day of the act that ended the case. */
  readonly endedOn: PlainDate;
}

/**
 * What lists, queues and the index of persons keep of a case; written with every event and draft, so that no list folds
 * journals.
 */
export interface CaseSummary {
  readonly id: string;
  readonly matter: string;
  readonly stage: Stage;
  readonly openedAt: Instant;
  readonly openedOn: PlainDate;
  readonly people: readonly CasePerson[];
  readonly verdict: string;
  /** How many NEED findings, for "待补 2 项". */
  readonly needs: number;
  /** Who gets a booklet. */
  readonly parties: readonly CertificateHolder[];
  /** Where the booklet of each of them stands. */
  readonly papers: Readonly<Partial<Record<CertificateHolder, 'none' | 'sent' | 'right'>>>;
  readonly number: string | null;
  readonly registeredOn: PlainDate | null;
  /** The day on which a clock began (受理). */
  readonly acceptedOn: PlainDate | null;
  /** Whether a period of the law still runs (期限): the legal clock looks at these cases only. */
  readonly awaits: boolean;
  /** How the registered marriage ended, where a remark says so. */
  readonly ended: RegistrationEnd | null;
  readonly filed: ArchivePlace | null;
  /** Instant of the last event or draft save. */
  readonly changedAt: Instant;
}

export interface Draft {
  readonly caseId: string;
  readonly application: Application;
  /** 1, 2, 3 …; a save names the revision it was typed upon. */
  readonly revision: number;
  readonly savedAt: Instant;
  readonly savedBy: string;
}

/** What an attachment (附件: scan, photograph) is, without its bytes. */
export interface AttachmentLine {
  readonly id: string;
  readonly caseId: string;
  readonly mediaType: string;
  /** Which paper it is: a code of the archive's order of papers, `photo` for photographs, `other`. */
  readonly paper: string;
  readonly title: string;
  /** Pages with text, for the archive. */
  readonly pages: number;
  /** EXIF orientation 1–8 that the cleaned picture was taken with. */
  readonly orientation: number;
  readonly bytesLength: number;
  readonly addedAt: Instant;
  readonly addedBy: string;
  /** Taken out again; kept for the audit, shown to nobody. */
  readonly removed: boolean;
}

export interface Attachment extends AttachmentLine {
  readonly bytes: Uint8Array;
}

/**
 * Kinds of file that an office brings in for itself: a form's template, a year of the calendar of rest days, a region's table
 * of the funeral subsidy, a hall, an officer for children, monthly standards, how a printer puts a sheet on the paper, halls,
 * officiants and scripts of ceremonies.
 */
export const officeFileKinds = [
  'form-template',
  'calendar',
  'subsidy-table',
  'funeral-hall',
  'child-officer',
  'child-standard',
  'printer-calibration',
  'ceremony-hall',
  'officiant',
  'ceremony-script',
] as const;
export type OfficeFileKind = (typeof officeFileKinds)[number];

/** A file of the office (本单位文件); a newer one with the same key takes its place. */
export interface OfficeFile {
  readonly id: string;
  readonly kind: OfficeFileKind;
  /** Form id with the day from which it is used, or the year. */
  readonly key: string;
  /** JSON as it was checked. */
  readonly body: string;
  readonly savedAt: Instant;
  readonly savedBy: string;
}

/** Where an account was when the program last ran (断电恢复): the route and the focused field. */
export interface Place {
  readonly route: string;
  readonly field: string;
}

export interface AuditEntry {
  readonly sequence: number;
  readonly at: Instant;
  readonly on: PlainDate;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
}

/** Questions to the register. A reader cannot write. */
export interface RegisterReader {
  office(): Promise<Office | undefined>;
  account(id: string): Promise<Account | undefined>;
  accountByLogin(login: string): Promise<Account | undefined>;
  accounts(): Promise<readonly Account[]>;
  events(caseId: string): Promise<readonly CaseEvent[]>;
  /** The event with this id, if it has been recorded: a retry then does nothing twice. */
  event(id: string): Promise<CaseEvent | undefined>;
  summary(caseId: string): Promise<CaseSummary | undefined>;
  /** Cases opened on the day or still open from earlier days, newest first. */
  casesOfDay(day: PlainDate): Promise<readonly CaseSummary[]>;
  /** Accepted cases of which a period still runs, until an act ends it; oldest first. */
  acceptedCases(): Promise<readonly CaseSummary[]>;
  /** Every appearance of the persons with these match keys or exactly these names. */
  peopleLike(query: {
    readonly matchKeys: readonly string[];
    readonly names: readonly string[];
  }): Promise<readonly PersonEntry[]>;
  /** Cases by number, by the beginning or end of an identity number (4 or more characters), or by a person's name; newest first. */
  findCases(text: string, limit: number): Promise<readonly CaseSummary[]>;
  /** Cases that were registered, or otherwise came to an end, in a year and have no place in the archive yet. */
  unfiledCases(year: number, limit: number): Promise<readonly CaseSummary[]>;
  /** Cases of a matter in some stages, oldest first; all of them, for registers, settlements and payment lists. */
  casesOfMatter(matter: string, stages: readonly Stage[]): Promise<readonly CaseSummary[]>;
  /** Answered requests of a matter that were opened in a year, oldest first. */
  answeredCases(matter: string, year: number): Promise<readonly CaseSummary[]>;
  /** The files of one class and year, by volume. */
  filedCases(archiveClass: string, year: number): Promise<readonly CaseSummary[]>;
  draft(caseId: string): Promise<Draft | undefined>;
  place(accountId: string): Promise<Place | undefined>;
  attachment(id: string): Promise<Attachment | undefined>;
  /** The attachments of a case in the order in which they were added, without those taken out. */
  attachments(caseId: string): Promise<readonly AttachmentLine[]>;
  /** The office's own files of a kind that are in use. */
  officeFiles(kind: OfficeFileKind): Promise<readonly OfficeFile[]>;
  ceremony(id: string): Promise<Ceremony | undefined>;
  /** The booking of a case that is not cancelled. */
  ceremonyOfCase(caseId: string): Promise<Ceremony | undefined>;
  /** The bookings of a day that are not cancelled, by time and hall. */
  ceremoniesOn(day: PlainDate): Promise<readonly Ceremony[]>;
  /** The bookings of a day and all later ones that are not cancelled. */
  ceremoniesFrom(day: PlainDate): Promise<readonly Ceremony[]>;
  /** The music of ceremonies by its title, without what was taken out. */
  music(): Promise<readonly MusicLine[]>;
  /** A piece of music with its bytes, also one that was taken out. */
  musicFile(id: string): Promise<Music | undefined>;
  blank(printNumber: string): Promise<Blank | undefined>;
  /** The lowest blanks of a kind that an account has at its window, or else the lowest in stock; from a number on, by number. */
  nextBlanks(
    kind: BookletKind,
    asked: { readonly holder: string; readonly from?: string | undefined; readonly limit: number },
  ): Promise<readonly Blank[]>;
  printJob(id: string): Promise<PrintJob | undefined>;
  /** The job that a blank went to the printer with last. */
  printJobOf(printNumber: string): Promise<PrintJob | undefined>;
  /** Jobs of which a sheet waits for somebody to look at it, oldest first. */
  openPrintJobs(): Promise<readonly PrintJob[]>;
  /** The sheets of a job in their order, without those that were recalled. */
  sheetsOf(jobId: string): Promise<readonly JobSheet[]>;
  /** Everything that happened to one blank, oldest first. */
  blankMoves(printNumber: string): Promise<readonly BlankMove[]>;
  /** How many moved from which state to which on the days from one to another, both included. */
  moveCounts(days: { readonly from?: PlainDate; readonly to: PlainDate }): Promise<readonly MoveCount[]>;
  /** Blanks of a kind in one state, by number. */
  blanksIn(kind: BookletKind, state: BlankState, limit: number): Promise<readonly Blank[]>;
  blankCounts(): Promise<Readonly<Record<BookletKind, Readonly<Record<BlankState, number>>>>>;
  blankReceipts(): Promise<readonly BlankReceipt[]>;
  /** Blanks that are no longer in stock, newest act first. */
  blanksUsed(limit: number): Promise<readonly Blank[]>;
  /** The latest day on which this register registered anybody. */
  lastRegisteredOn(): Promise<PlainDate | undefined>;
  auditTail(limit: number): Promise<readonly AuditEntry[]>;
  /** The first broken link of the audit chain, or undefined where it holds from the first row to the last. */
  auditBreak(): Promise<number | undefined>;
}

/** What is kept while somebody types: no act, so no audit row. */
export interface DraftKeeper extends RegisterReader {
  /** Fails with CONFLICT where the stored revision is not `upon`. */
  saveDraft(draft: Draft, upon: number): Promise<void>;
  savePlace(accountId: string, place: Place): Promise<void>;
  /** The spooler has taken a job, under this id of its own. */
  tookPrintJob(id: string, job: string): Promise<void>;
  /** Summary columns that follow the draft. */
  updateSummary(summary: CaseSummary): Promise<void>;
  /** How far a ceremony that is being held has got; CONFLICT where none with this id is. */
  keepCeremony(id: string, scene: number, photos: Ceremony['photos']): Promise<void>;
}

/** Writing, inside one transaction with its audit row. */
export interface RegisterWriter extends DraftKeeper {
  saveOffice(office: Office): Promise<void>;
  saveAccount(account: Account): Promise<void>;
  /** Appends an event at the end of its journal; fails with CONFLICT where its sequence is taken. */
  appendEvent(event: CaseEvent, summary: CaseSummary): Promise<void>;
  removeDraft(caseId: string): Promise<void>;
  saveAttachment(attachment: Attachment): Promise<void>;
  /** Takes an attachment out of its file; NOT_FOUND where there is none. */
  removeAttachment(id: string): Promise<void>;
  saveOfficeFile(file: OfficeFile): Promise<void>;
  /** Takes a file of the office out of use; NOT_FOUND where there is none. */
  removeOfficeFile(id: string): Promise<void>;
  /** Enters or changes a booking; fails with CONFLICT where its case has another that is not cancelled. */
  saveCeremony(ceremony: Ceremony): Promise<void>;
  saveMusic(music: Music): Promise<void>;
  /** Takes music out of use; NOT_FOUND where there is none. */
  removeMusic(id: string): Promise<void>;
  /**
   * Takes the next serial of a series (字号 letters J, L, BJ, BL; `receipt`, `volume-marriage` …) of an office code and
   * year; a block begins at 1 each year unless {@link RegisterWriter.startNumbersAt} said otherwise. Serials are never
   * handed out twice.
   */
  takeSerial(series: string, officeCode: string, year: number): Promise<number>;
  /** For an office that changes over in mid-year: fails with NUMBER_TAKEN where serials at or above are taken. */
  startNumbersAt(series: string, officeCode: string, year: number, serial: number): Promise<void>;
  /** Next number of a refusal notice of a year: 1, 2, 3 … */
  takeNoticeNumber(year: number): Promise<number>;
  /** Enters blanks; fails with BLANK_RANGE_OVERLAPS where one is already there. */
  receiveBlanks(receipt: BlankReceipt, printNumbers: readonly string[]): Promise<void>;
  /** Moves one blank by an act; fails with BLANK_NOT_IN_STOCK where it is in another state than the act begins at. */
  moveBlank(printNumber: string, change: BlankChange): Promise<void>;
  /** Moves many blanks of a kind by one act; fails with BLANK_NOT_IN_STOCK for the first that is in another state. */
  moveBlanks(kind: BookletKind, printNumbers: readonly string[], change: BlankChange): Promise<void>;
  savePrintJob(job: PrintJob): Promise<void>;
  /** Links a void blank to the one that was printed in its place. */
  linkBlank(printNumber: string, replacedBy: string): Promise<void>;
}

/** An act as the audit trail names it. */
export interface Act {
  readonly action: string;
  readonly by: string;
  readonly at: Instant;
  readonly on: PlainDate;
  /** Case id, account id or printed number; never a name or an identity number. */
  readonly subject: string;
  /** Small facts about the act, without personal data. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** An open register (登记库). */
export interface Register {
  read<T>(work: (reader: RegisterReader) => Promise<T>): Promise<T>;
  /** One transaction without an audit row, for drafts and places only. */
  keep<T>(work: (keeper: DraftKeeper) => Promise<T>): Promise<T>;
  /** One transaction: the work and the audit row of `act`, both or neither. */
  write<T>(act: Act, work: (writer: RegisterWriter) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
