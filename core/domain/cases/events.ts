import type { PlainDate } from '../dates/plain-date.ts';
import type { CaseVerdict, PartyRole } from '../law/judgement.ts';
import type { OnlineCheck } from '../marriage-law/party.ts';
import type { RefusalReason } from '../papers/form-record.ts';
import type { RegistrationEnd } from '../people/person-entry.ts';
import type { Application } from './application.ts';
import type { CertificateHolder } from './blanks.ts';
import type { Stage } from './state.ts';

/** A moment (时刻) as ISO 8601 with the offset of Asia/Shanghai: `2026-03-02T10:42:07+08:00`. */
export type Instant = string;

/** Why a booklet was spoiled (作废原因); 打印错位, 填写错误, 污损, 当事人未领, 系统故障. */
export const spoilReasons = ['misaligned', 'wrong-content', 'soiled', 'not-collected', 'system-failure'] as const;
export type SpoilReason = (typeof spoilReasons)[number];

/** How a decision was served (送达方式): 直接, 留置, 邮寄, 公告. */
export const serviceWays = ['in-person', 'left', 'post', 'announcement'] as const;
export type ServiceWay = (typeof serviceWays)[number];

/** To whom a decision is served (受送达人). */
export const servedRoles = ['man', 'woman', 'adopter', 'placer'] as const;
export type ServedRole = (typeof servedRoles)[number];

/** One changed fact of a correction: its path and both values as they are shown. */
export interface Correction {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** One paper of an archived file (卷内文件) with its pages. */
export interface FiledPaper {
  readonly title: string;
  readonly pages: number;
}

/** What happened to a case, act by act. An event is never changed; the state is a fold of them. */
export type CaseEventBody =
  | { readonly type: 'opened'; readonly matter: string }
  | {
      /** 受理: the application is received and its clock begins. */
      readonly type: 'accepted';
      readonly application: Application;
      readonly ruleSet: string;
      readonly receiptNumber: string;
      /** The examination is typed at once: no period stands between. */
      readonly examining?: true;
    }
  | {
      /** 撤回: one party withdraws in the cooling-off period. */
      readonly type: 'withdrawn';
      readonly by: PartyRole;
      readonly receiptShown: boolean;
      readonly explanation: string;
      readonly confirmationNumber: string;
    }
  /** Both have come again (双方到场): the examination is typed as a draft. */
  | { readonly type: 'examination-begun' }
  /** 视为撤回: the window passed unused; `lapsedOn` is the day by law, not the day of this act. */
  | { readonly type: 'lapsed'; readonly lapsedOn: PlainDate }
  | {
      readonly type: 'submitted';
      readonly application: Application;
      readonly ruleSet: string;
      readonly verdict: CaseVerdict;
    }
  | { readonly type: 'returned'; readonly reason: string }
  | { readonly type: 'online-check-recorded'; readonly onlineCheck: OnlineCheck }
  | { readonly type: 'approved'; readonly opinion: string; readonly ruleSet: string }
  | {
      readonly type: 'refused';
      readonly application: Application;
      readonly noticeNumber: string;
      readonly reasons: readonly RefusalReason[];
    }
  | {
      readonly type: 'numbered';
      readonly number: string;
      readonly registeredOn: PlainDate;
      /** Who gets a booklet; absent: both of a couple. */
      readonly parties?: readonly CertificateHolder[];
    }
  | {
      readonly type: 'certificate-sent';
      readonly party: CertificateHolder;
      readonly printNumber: string;
      readonly printer: string;
    }
  | {
      readonly type: 'certificate-spoiled';
      readonly party: CertificateHolder;
      readonly printNumber: string;
      readonly reason: SpoilReason;
      readonly note: string;
    }
  /** 当事人核对无误: one of the couple has looked at the certificate as it will be printed. */
  | { readonly type: 'certificate-checked'; readonly party: PartyRole }
  | { readonly type: 'certificate-confirmed'; readonly party: CertificateHolder; readonly printNumber: string }
  | {
      /** 更正: a slip of the registry found before delivery; booklets already printed are void. */
      readonly type: 'corrected';
      readonly application: Application;
      readonly changes: readonly Correction[];
      readonly reason: string;
      readonly voided: readonly { readonly party: CertificateHolder; readonly printNumber: string }[];
    }
  | {
      /** A request of one person was answered (出具、查询、备注): certificate, enquiry or remark. */
      readonly type: 'answered';
      readonly application: Application;
      readonly ruleSet: string;
      readonly number: string;
    }
  | {
      /** A step of the procedure, dated by the day of its hand-over; `stage` where the case moves on with it. */
      readonly type: 'progressed';
      readonly step: string;
      readonly on: PlainDate;
      readonly note: string;
      readonly number?: string;
      readonly stage?: Stage;
    }
  | { readonly type: 'notified'; readonly noticeNumber: string; readonly note: string }
  | {
      readonly type: 'decided';
      readonly decision: 'annul' | 'keep';
      readonly decisionNumber: string;
      readonly opinion: string;
    }
  | {
      readonly type: 'served';
      readonly party: ServedRole;
      readonly how: ServiceWay;
      readonly servedOn: PlainDate;
      readonly note: string;
      /** Everybody is served with this one; absent where both of a couple are. */
      readonly last?: true;
    }
  | {
      /** 备注: what a later act or a court said of this registration. */
      readonly type: 'remarked';
      readonly ended: RegistrationEnd;
      /** In the words of the archive. */
      readonly sentence: string;
      readonly effectiveOn: PlainDate;
      readonly fromCaseId: string;
    }
  | {
      /** 归档: the file has its place in the archive. */
      readonly type: 'filed';
      readonly archiveClass: string;
      readonly year: number;
      /** 室编卷号 */
      readonly volume: number;
      /** 字号, or the number of the decision, confirmation or notice that ended the case. */
      readonly number: string;
      readonly endedOn: PlainDate;
      readonly papers: readonly FiledPaper[];
      /** Why a paper that the archive asks for is missing; empty where none is. */
      readonly missingReason: string;
    }
  | {
      readonly type: 'closed';
      readonly reason: string;
      /** As it stood, so that a file that was closed while it was typed keeps its words. */
      readonly application: Application;
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
