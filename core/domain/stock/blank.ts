import type { BlankState, BookletKind, CertificateHolder } from '../cases/blanks.ts';
import type { Instant, SpoilReason } from '../cases/events.ts';
import type { PlainDate } from '../dates/plain-date.ts';
import type { BlankAct, BlankMoveAct } from './moves.ts';

/** A blank booklet (空白证件) as the register has it. */
export interface Blank {
  readonly printNumber: string;
  readonly kind: BookletKind;
  readonly state: BlankState;
  readonly caseId: string | null;
  readonly party: CertificateHolder | null;
  readonly reason: SpoilReason | null;
  readonly note: string;
  /** The blank that was printed in its place. */
  readonly replacedBy: string | null;
  /** Account id of who has it at the counter, and at which window; null and '' while it is in stock. */
  readonly holder: string | null;
  readonly window: string;
}

/** What happened to one blank, and who said so. */
export interface BlankMove {
  readonly act: BlankAct;
  readonly from: BlankState | null;
  readonly to: BlankState;
  readonly at: Instant;
  readonly on: PlainDate;
  /** Account id. */
  readonly by: string;
  /** The second signature, where the act needs one. */
  readonly witness: string;
  readonly holder: string | null;
  readonly caseId: string | null;
  readonly note: string;
}

/** An act on blanks: from which state, with which changes, and who else signed. */
export interface BlankChange {
  readonly act: BlankMoveAct;
  readonly from: BlankState;
  readonly witness?: string;
  readonly note?: string;
  readonly holder?: string | null;
  readonly window?: string;
  readonly caseId?: string;
  readonly party?: CertificateHolder;
  readonly reason?: SpoilReason;
  /** The job that it goes to the printer with, and which sheet of it it is, from 1. */
  readonly job?: { readonly id: string; readonly sheet: number };
}

export interface BlankReceipt {
  readonly id: string;
  readonly kind: BookletKind;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly receivedOn: PlainDate;
  readonly receivedFrom: string;
  /** Who signed the receipt besides the account (两人验收). */
  readonly witness: string;
}
