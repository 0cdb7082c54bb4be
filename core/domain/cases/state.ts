import type { PlainDate } from '../dates/plain-date.ts';
import type { PartyRole } from '../law/judgement.ts';
import type { RefusalReason } from '../papers/form-record.ts';
import type { RegistrationEnd } from '../people/person-entry.ts';
import type { Application } from './application.ts';
import type { CertificateHolder } from './blanks.ts';
import type { Correction, FiledPaper, Instant, ServedRole, ServiceWay, SpoilReason } from './events.ts';

/**
 * Stages of a case (办件状态): 草稿, 已受理（冷静期）, 双方到场审查中, 待审查, 待登记, 已登记待打印, 已发证, 已办结, 已告知,
 * 已决定, 已送达, 已转送, 已初审, 发放中, 已停发, 不予办理, 已撤回, 视为撤回, 已终止. Each matter knows some of them.
 */
export const stages = [
  'draft',
  'accepted',
  'examining',
  'submitted',
  'approved',
  'registered',
  'issued',
  'answered',
  'notified',
  'decided',
  'served',
  'forwarded',
  'first-reviewed',
  'granted',
  'stopped',
  'refused',
  'withdrawn',
  'lapsed',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** Stages in which a clerk types. */
export function isTyped(stage: Stage): boolean {
  return stage === 'draft' || stage === 'examining';
}

/** A step of the procedure that was reached outside this program or on another day (办理进度). */
export interface ProgressEntry {
  /** Id of the step, as its matter names it. */
  readonly step: string;
  /** The day of the step itself. */
  readonly on: PlainDate;
  readonly note: string;
  readonly number?: string;
  /** The day on which it was entered. */
  readonly recordedOn: PlainDate;
}

/** The paper of one holder: nothing yet, sent and not yet looked at, or came out right. */
export interface CertificateState {
  readonly state: 'none' | 'sent' | 'right';
  readonly printNumber?: string;
  /** The day on which the party found it right before it was printed (当事人核对). */
  readonly checkedOn?: PlainDate;
  readonly spoiled: readonly { readonly printNumber: string; readonly reason: SpoilReason; readonly note: string }[];
}

/** What the journal of a case adds up to. */
export interface CaseState {
  readonly id: string;
  readonly matter: string;
  readonly stage: Stage;
  /** Sequence of the last event. */
  readonly revision: number;
  readonly openedAt: Instant;
  readonly openedOn: PlainDate;
  readonly openedBy: string;
  /** As last handed in or refused; a draft lives outside the journal. */
  readonly application?: Application;
  readonly acceptance?: { readonly on: PlainDate; readonly receiptNumber: string; readonly by: string };
  readonly withdrawal?: {
    readonly on: PlainDate;
    readonly by: PartyRole;
    readonly receiptShown: boolean;
    readonly explanation: string;
    readonly confirmationNumber: string;
  };
  readonly lapsedOn?: PlainDate;
  readonly submittedBy?: string;
  readonly submittedOn?: PlainDate;
  readonly returnedReason?: string;
  readonly approvedBy?: string;
  readonly opinion?: string;
  readonly number?: string;
  readonly registeredOn?: PlainDate;
  /** Who gets a booklet. */
  readonly parties: readonly CertificateHolder[];
  readonly refusal?: {
    readonly noticeNumber: string;
    readonly reasons: readonly RefusalReason[];
    readonly on: PlainDate;
  };
  readonly answer?: { readonly number: string; readonly on: PlainDate; readonly by: string };
  readonly notice?: { readonly noticeNumber: string; readonly on: PlainDate; readonly note: string };
  readonly decision?: {
    readonly decision: 'annul' | 'keep';
    readonly decisionNumber: string;
    readonly opinion: string;
    readonly on: PlainDate;
  };
  readonly service: Readonly<
    Partial<Record<ServedRole, { readonly how: ServiceWay; readonly servedOn: PlainDate; readonly note: string }>>
  >;
  readonly progress: readonly ProgressEntry[];
  readonly corrections: readonly {
    readonly on: PlainDate;
    readonly reason: string;
    readonly changes: readonly Correction[];
  }[];
  readonly remarks: readonly { readonly ended: RegistrationEnd; readonly sentence: string; readonly on: PlainDate }[];
  readonly filed?: {
    readonly archiveClass: string;
    readonly year: number;
    readonly volume: number;
    readonly number: string;
    readonly endedOn: PlainDate;
    readonly missingReason: string;
    readonly papers: readonly FiledPaper[];
    readonly on: PlainDate;
  };
  readonly closedReason?: string;
  readonly certificates: Readonly<Partial<Record<CertificateHolder, CertificateState>>>;
}

const noCertificate: CertificateState = { state: 'none', spoiled: [] };

/** The booklet of one holder; nothing yet where none was sent. */
export function certificateOf(
  { certificates }: Pick<CaseState, 'certificates'>,
  holder: CertificateHolder,
): CertificateState {
  return certificates[holder] ?? noCertificate;
}

/** The day of the act that ended a case (办结日期): registration, withdrawal, lapse, decision, answer, refusal. */
export function endedOn(state: CaseState): PlainDate | undefined {
  const { registeredOn, withdrawal, lapsedOn, decision, answer, refusal } = state;
  const stopped = state.stage === 'stopped' ? state.progress.at(-1)?.on : undefined;
  return registeredOn ?? withdrawal?.on ?? lapsedOn ?? decision?.on ?? answer?.on ?? refusal?.on ?? stopped;
}
