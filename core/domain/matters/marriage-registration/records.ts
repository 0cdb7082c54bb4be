import type { PlainDate } from '../../dates/plain-date.ts';
import type { PersonOnCertificate } from '../../papers/booklet.ts';
import type { RefusalReason } from '../../papers/form-record.ts';

/**
 * What the papers of a marriage registration say, before any layout. A template turns one of these into items in
 * millimetres; nothing on paper comes from anywhere else.
 */

/** Pages 2 and 3 of one booklet (结婚证): §5.2 of marriage.md. */
export interface MarriageCertificateRecord {
  readonly holder: string;
  readonly registeredOn: PlainDate;
  /** 结婚证字号 */
  readonly number: string;
  readonly remark: string;
  /** JPEG, 53×35 mm; absent where the photo is glued by hand. */
  readonly photo?: Uint8Array;
  /** In the order of page 3. */
  readonly persons: readonly [PersonOnCertificate, PersonOnCertificate];
}

/** A person as the forms F1 and F2 describe them. */
export interface PersonOnForm extends PersonOnCertificate {
  readonly ethnicity: string;
  readonly occupation: string;
  readonly education: string;
  readonly hukouAddress: string;
  /** 未婚, 离婚 or 丧偶 */
  readonly status: string;
}

/** F1 申请结婚登记声明书, one per party. */
export interface MarriageDeclarationRecord {
  readonly declarant: PersonOnForm;
  readonly other: PersonOnForm;
  /** The day of the declaration; decides between 婚姻法 and 民法典 in the text. */
  readonly on: PlainDate;
  readonly office: string;
}

/** F2 结婚登记审查处理表. */
export interface MarriageReviewRecord {
  readonly man: PersonOnForm;
  readonly woman: PersonOnForm;
  /** 提供证件材料, one list per party. */
  readonly manPapers: readonly string[];
  readonly womanPapers: readonly string[];
  /** 审查意见 */
  readonly opinion: string;
  readonly registeredOn?: PlainDate;
  readonly number?: string;
  readonly manPrintNumber?: string;
  readonly womanPrintNumber?: string;
  readonly office: string;
  readonly remark: string;
  readonly photo?: Uint8Array;
}

/** F9 不予办理结婚登记告知书. */
export interface MarriageRefusalRecord {
  readonly noticeNumber: string;
  readonly man: { readonly name: string; readonly idNumber: string };
  readonly woman: { readonly name: string; readonly idNumber: string };
  readonly requestedOn: PlainDate;
  readonly reasons: readonly RefusalReason[];
  readonly office: string;
  readonly on: PlainDate;
}

/** A paper of a marriage registration, as its template's id and record. */
export type MarriagePaper =
  | { readonly paper: 'marriage-certificate'; readonly record: MarriageCertificateRecord }
  | { readonly paper: 'marriage-declaration'; readonly record: MarriageDeclarationRecord }
  | { readonly paper: 'marriage-review'; readonly record: MarriageReviewRecord }
  | { readonly paper: 'marriage-refusal'; readonly record: MarriageRefusalRecord };
