import type { z } from 'zod';
import type { OfficeFileKind } from '../../ports.ts';
import type { ArchiveClass } from '../archive/classes.ts';
import type { FiledParties } from '../archive/party-papers.ts';
import type { RestDayCalendar } from '../calendar/rest-days.ts';
import type { Flow, Role } from '../cases/actions.ts';
import type { Application } from '../cases/application.ts';
import type { BookletKind, CertificateHolder } from '../cases/blanks.ts';
import type { ServedRole } from '../cases/events.ts';
import type { AdoptionNumbering } from '../cases/number.ts';
import type { CaseState, Stage } from '../cases/state.ts';
import type { Check } from '../check/check.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { DeadlineCode } from '../law/deadline-codes.ts';
import type { DivorceClock } from '../law/divorce-clock.ts';
import type { CaseVerdict, Judgement, PartyRole } from '../law/judgement.ts';
import type { LawSettings, OfficeFacts } from '../law/settings.ts';
import type { AdoptionCertificateRecord } from '../papers/adoption-certificate.ts';
import type { BookletRecord } from '../papers/booklet.ts';
import type { FormRecord } from '../papers/form-record.ts';
import type { FormId } from '../papers/forms.ts';
import type { CasePerson, PersonRole, RegistrationEnd } from '../people/person-entry.ts';
import type { PhotoSize } from '../photos/jpeg.ts';

/** What the register itself knows of a party: a live marriage, an open divorce application. */
export interface KnownFacts {
  readonly archiveMarriage: boolean;
  readonly openDivorceApplication: boolean;
}

/** Another case in which a person of this one appears by identity number: what it is, and no name. */
export interface EarlierCase {
  readonly caseId: string;
  readonly matter: string;
  readonly stage: string;
  readonly number: string | null;
  /** The day of its registration or acceptance. */
  readonly on: PlainDate | null;
  /** What the person is to that case, and to this one. */
  readonly role: PersonRole;
  readonly ownRole: PersonRole;
}

/** A table of the office that is in use; `body` is JSON that the reader of its kind proves. */
export interface OfficeTable {
  readonly kind: OfficeFileKind;
  readonly key: string;
  readonly body: string;
}

/** A case and the day, office and records it is judged with. */
export interface Question<Facts> {
  readonly on: PlainDate;
  readonly office: OfficeFacts;
  readonly settings: LawSettings;
  readonly calendar: RestDayCalendar;
  readonly application: Facts;
  /** Stage and earlier acts. */
  readonly state: CaseState;
  readonly known: Readonly<Record<PartyRole, KnownFacts>>;
  /** Cases of the matters that this one looks up. */
  readonly earlier: readonly EarlierCase[];
  /** The office's own tables of the kinds that the matter is judged with. */
  readonly tables: readonly OfficeTable[];
}

/** A paper's id: a form, or the pages of a booklet. */
export type PaperId = FormId | BookletKind;
export type PaperRecord = FormRecord | BookletRecord | AdoptionCertificateRecord;

/** One paper that a case can print now (本件文书). */
export interface PaperOffer {
  readonly paper: PaperId;
  readonly party?: CertificateHolder | undefined;
  /** Which of several papers of its kind: the index of a record, the part of a form. */
  readonly part?: string | undefined;
  /** Which of several copies: for the archive, or for the parties with its stamp. */
  readonly copy?: 'archive' | 'party' | undefined;
}

/** What papers are made of, besides the application. */
export interface PaperContext<Facts> {
  readonly application: Facts;
  readonly state: CaseState;
  readonly today: PlainDate;
  readonly office: {
    readonly name: string;
    readonly division: string;
    readonly firstPerson: 'holder' | 'man';
    readonly adoption?: AdoptionNumbering | undefined;
  };
  readonly calendar: RestDayCalendar;
  readonly earlier: readonly EarlierCase[];
  readonly tables: readonly OfficeTable[];
  /** What the law says of the case today: the reasons and open points that a notice lists. */
  judgement(): Judgement;
  /** The office's reading of unsettled points. */
  readonly law: LawSettings;
  /** Name of the account that asks. */
  readonly registrar: string;
  /** The two periods after the acceptance; CALENDAR_YEAR_MISSING where the calendar does not reach. */
  clock(): DivorceClock | undefined;
  /** Photographs by attachment id. */
  readonly images: Readonly<Record<string, Uint8Array>>;
}

/** What a registration number (字号) is made of. */
export interface NumberParts {
  readonly officeCode: string;
  readonly year: number;
  readonly serial: number;
  readonly adoption?: AdoptionNumbering | undefined;
}

/** A step of the procedure that is entered with its own day (办理进度): a hand-over, a payment, a check. */
export interface ProgressStep<Facts> {
  readonly id: string;
  readonly 'zh-CN': string;
  readonly en: string;
  /** Stages in which it may be entered, and where the case stands after it; absent: where it stood. */
  readonly from: readonly Stage[];
  readonly to?: Stage;
  /** Series of the number that it takes. */
  readonly series?: string;
  /** Entered once, or every time that it happens. */
  readonly once: boolean;
  /** Verdicts of today with which it may be entered; absent: any. */
  readonly needs?: readonly CaseVerdict[];
  /** A stable code where it may not be entered so; the act then fails with INVALID. */
  refuses?(question: Question<Facts>, input: { readonly on: PlainDate; readonly note: string }): string | undefined;
}

/** A day that the law sets to a case (法定期限). */
export interface Deadline {
  readonly code: DeadlineCode;
  /** The first day on which the next step may be done, where one must wait. */
  readonly opensOn: PlainDate | null;
  /** The last day for it. */
  readonly dueOn: PlainDate | null;
  readonly basis: string;
}

/** Registration with a number and booklets. */
export interface Registration<Facts> {
  /** Series of its serials, such as the letter J. */
  series(application: Facts): string;
  /** The number (字号) with a serial of its series. */
  number(application: Facts, parts: NumberParts): string;
  booklet(application: Facts): BookletKind;
  /** Who gets a booklet. */
  parties(application: Facts): readonly CertificateHolder[];
  /** The usual words of the review form for a case in order. */
  opinion(application: Facts): string;
}

/** A remark that a finished act leaves on the registration it is about. */
export interface RemarkOnOriginal {
  readonly caseId: string;
  readonly ended: RegistrationEnd;
  readonly sentence: string;
  readonly effectiveOn: PlainDate;
}

/** One kind of business of a counter (事项), as its folder describes it; `Facts` is what its schema reads. */
export interface MatterParts<Facts> {
  /** Stable id, in cases and in `tongban check`. */
  readonly id: string;
  readonly 'zh-CN': string;
  readonly en: string;
  readonly checks: readonly Check[];
  readonly schema: z.ZodType<Facts>;
  /** Stages and the acts that each knows. */
  readonly flow: Flow;
  /** The role that an account needs to see anything of it, besides those that do cases (收养). */
  readonly role?: Role;
  /** Every look at a case asks for a purpose and is audited. */
  readonly secret?: boolean;
  /** Lists show no full names (离婚). */
  readonly masked: boolean;
  /** What lies before the clerk when a case is opened. */
  empty(): Facts;
  /** A draft as it enters the journal. */
  complete(draft: Facts, today: PlainDate): Facts;
  judge(question: Question<Facts>): Judgement;
  /** The persons of a case: for lists, the index of persons, and the check of names. */
  people(application: Facts): readonly CasePerson[];
  readonly registration?: Registration<Facts>;
  /** 受理 before the examination. */
  readonly acceptance?: {
    /** Series of the receipt's number. */
    readonly series: string;
    /** Verdicts with which it may be accepted; nothing may be needed in any case. */
    readonly verdicts: readonly CaseVerdict[];
    /** The examination is typed at once: no period stands between. */
    readonly examinesAtOnce: boolean;
    /** What lies before the clerk when the examination begins. */
    reopen(application: Facts): Facts;
  };
  /** The two periods after the acceptance (冷静期). */
  readonly cooling?: {
    /** May this party withdraw today? */
    judgeWithdrawal(
      question: Question<Facts>,
      withdrawal: { readonly by: PartyRole; readonly receiptShown: boolean; readonly explanation: string },
    ): Judgement;
  };
  /** Steps that are entered with a day of their own. */
  readonly progress?: readonly ProgressStep<Facts>[];
  /** The days that the law sets to the case as it stands. */
  deadlines?(question: Question<Facts>): readonly Deadline[];
  /** Ids of matters whose cases of the same persons weigh. */
  readonly looksUp?: readonly string[];
  /** Kinds of the office's own tables that it is judged with. */
  readonly tables?: readonly OfficeFileKind[];
  /** To whom a decision is served; absent: to both of a couple. */
  servedTo?(application: Facts): readonly ServedRole[];
  /** The series of the numbers of its answers. */
  readonly answers?: { readonly series: string };
  remark?(application: Facts, state: CaseState): RemarkOnOriginal | undefined;
  /** Sizes of the photographs that it takes. */
  readonly photoSizes: readonly PhotoSize[];
  /** Attachment ids of photographs that papers print. */
  images(application: Facts): readonly string[];
  papers(context: PaperContext<Facts>): readonly PaperOffer[];
  /** INVALID where the paper needs a party or a fact that is not there. */
  paper(offer: PaperOffer, context: PaperContext<Facts>): PaperRecord;
  /** Its file in the archive; absent: its papers form none. */
  readonly archive?: {
    /** The class (婚姻登记档案管理办法 第九条); undefined where this case is not filed, or not yet. */
    classOf(application: Facts, state: CaseState): ArchiveClass | undefined;
    /** The class in which it will usually end: which scans are asked for before it does. */
    readonly usualClass: ArchiveClass;
    parties(application: Facts): FiledParties;
  };
}

/** A matter as the use cases see it. Applications are proved by its schema before they come here. */
export type Matter = MatterParts<Application>;

/** Closes a matter over its own facts. */
export function defineMatter<Facts extends Application>(parts: MatterParts<Facts>): Matter {
  // Whoever calls a matter has read the application with this very schema: on the wire, in a draft, in the journal.
  return parts as unknown as Matter;
}
