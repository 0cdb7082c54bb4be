import type { z } from 'zod';
import type { ArchiveClass } from '../archive/classes.ts';
import type { FiledParties } from '../archive/party-papers.ts';
import type { RestDayCalendar } from '../calendar/rest-days.ts';
import type { Flow } from '../cases/actions.ts';
import type { Application } from '../cases/application.ts';
import type { BookletKind } from '../cases/blanks.ts';
import type { NumberLetter } from '../cases/number.ts';
import type { CaseState } from '../cases/state.ts';
import type { Check } from '../check/check.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { DivorceClock } from '../law/divorce-clock.ts';
import type { Judgement, PartyRole } from '../law/judgement.ts';
import type { LawSettings, OfficeFacts } from '../law/settings.ts';
import type { BookletRecord } from '../papers/booklet.ts';
import type { FormRecord } from '../papers/form-record.ts';
import type { FormId } from '../papers/forms.ts';
import type { CasePerson, MarriageEnd } from '../people/person-entry.ts';
import type { PhotoSize } from '../photos/jpeg.ts';

/** What the register itself knows of a party: a live marriage, an open divorce application. */
export interface KnownFacts {
  readonly archiveMarriage: boolean;
  readonly openDivorceApplication: boolean;
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
}

/** A paper's id: a form, or the pages of a booklet. */
export type PaperId = FormId | BookletKind;
export type PaperRecord = FormRecord | BookletRecord;

/** One paper that a case can print now (本件文书). */
export interface PaperOffer {
  readonly paper: PaperId;
  readonly party?: PartyRole | undefined;
  /** Which of several copies: for the archive, or for the parties with its stamp. */
  readonly copy?: 'archive' | 'party' | undefined;
}

/** What papers are made of, besides the application. */
export interface PaperContext<Facts> {
  readonly application: Facts;
  readonly state: CaseState;
  readonly today: PlainDate;
  readonly office: { readonly name: string; readonly division: string; readonly firstPerson: 'holder' | 'man' };
  /** The office's reading of unsettled points. */
  readonly law: LawSettings;
  /** Name of the account that asks. */
  readonly registrar: string;
  /** The two periods after the acceptance; CALENDAR_YEAR_MISSING where the calendar does not reach. */
  clock(): DivorceClock | undefined;
  /** Photographs by attachment id. */
  readonly images: Readonly<Record<string, Uint8Array>>;
}

/** Registration with a number and booklets. */
export interface Registration<Facts> {
  letter(application: Facts): NumberLetter;
  booklet(application: Facts): BookletKind;
  /** Who gets a booklet. */
  parties(application: Facts): readonly PartyRole[];
  /** The usual words of the review form for a case in order. */
  opinion(application: Facts): string;
}

/** A remark that a finished act leaves on the registration it is about. */
export interface RemarkOnOriginal {
  readonly caseId: string;
  readonly ended: MarriageEnd;
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
  /** The two periods after the acceptance (冷静期). */
  readonly cooling?: {
    /** May this party withdraw today? */
    judgeWithdrawal(
      question: Question<Facts>,
      withdrawal: { readonly by: PartyRole; readonly receiptShown: boolean; readonly explanation: string },
    ): Judgement;
    /** What must be asked again when both have come for the certificate. */
    reopen(application: Facts): Facts;
  };
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
