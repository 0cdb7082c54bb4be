import type { PlainDate } from '../dates/plain-date.ts';
import type { CaseVerdict, PartyRole } from '../law/judgement.ts';
import type { OnlineCheck } from '../marriage-law/party.ts';
import type { RefusalReason } from '../matters/marriage-registration/records.ts';
import type { MarriageApplication } from '../matters/marriage-registration/schema.ts';

/** A moment (时刻) as ISO 8601 with the offset of Asia/Shanghai: `2026-03-02T10:42:07+08:00`. */
export type Instant = string;

/** Why a booklet was spoiled (作废原因); 打印错位, 填写错误, 污损, 当事人未领, 系统故障. */
export const spoilReasons = ['misaligned', 'wrong-content', 'soiled', 'not-collected', 'system-failure'] as const;
export type SpoilReason = (typeof spoilReasons)[number];

/** What happened to a case, act by act. An event is never changed; the state is a fold of them. */
export type CaseEventBody =
  | { readonly type: 'opened'; readonly matter: string }
  | {
      readonly type: 'submitted';
      readonly application: MarriageApplication;
      readonly ruleSet: string;
      readonly verdict: CaseVerdict;
    }
  | { readonly type: 'returned'; readonly reason: string }
  | { readonly type: 'online-check-recorded'; readonly onlineCheck: OnlineCheck }
  | { readonly type: 'approved'; readonly opinion: string; readonly ruleSet: string }
  | {
      readonly type: 'refused';
      readonly application: MarriageApplication;
      readonly noticeNumber: string;
      readonly reasons: readonly RefusalReason[];
    }
  | { readonly type: 'numbered'; readonly number: string; readonly registeredOn: PlainDate }
  | {
      readonly type: 'certificate-sent';
      readonly party: PartyRole;
      readonly printNumber: string;
      readonly printer: string;
    }
  | {
      readonly type: 'certificate-spoiled';
      readonly party: PartyRole;
      readonly printNumber: string;
      readonly reason: SpoilReason;
      readonly note: string;
    }
  | { readonly type: 'certificate-confirmed'; readonly party: PartyRole; readonly printNumber: string }
  | {
      readonly type: 'closed';
      readonly reason: string;
      /** As it stood, so that a file that was closed while it was typed keeps its words. */
      readonly application: MarriageApplication;
    };

export type CaseEventType = CaseEventBody['type'];

/** One entry of a case's journal. `id` is made by the client, so that a retry does nothing twice. */
export interface CaseEvent {
  readonly id: string;
  readonly caseId: string;
  /** 1, 2, 3 … within the case. */
  readonly sequence: number;
  readonly at: Instant;
  readonly on: PlainDate;
  /** Account id. */
  readonly by: string;
  readonly body: CaseEventBody;
}
