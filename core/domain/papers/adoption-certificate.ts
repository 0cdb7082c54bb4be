import type { BookletKind, CoupleBookletKind } from '../cases/blanks.ts';
import type { PlainDate } from '../dates/plain-date.ts';

/** The papers of an adoption that are printed on numbered blanks: 收养登记证, 解除收养关系证明. */
export type AdoptionCertificateKind = Exclude<BookletKind, CoupleBookletKind>;

/** Whether a numbered blank is one of an adoption. */
export function isAdoptionCertificate(kind: BookletKind): kind is AdoptionCertificateKind {
  return kind === 'adoption-certificate' || kind === 'adoption-dissolution-proof';
}

/** An adopter as the certificate names one (收养父亲、收养母亲). */
export interface AdopterOnCertificate {
  readonly name: string;
  readonly nationality: string;
  readonly birth: PlainDate;
  readonly idNumber: string;
}

/** What stands on one 收养登记证 or 解除收养关系证明, first issue or reissue (adoption.md §11.2). */
export interface AdoptionCertificateRecord {
  readonly kind: AdoptionCertificateKind;
  /** 收养登记证字号, or 解除收养关系证明字号 */
  readonly number: string;
  readonly child: {
    readonly name: string;
    /** 被收养后改名为; '' where the name stays. */
    readonly nameAfter: string;
    readonly sex: '男' | '女';
    readonly birth: PlainDate;
    /** '' for a foundling who has no number yet. */
    readonly idNumber: string;
    /** 被收养人身份: the category in words; '' on the proof of a dissolution. */
    readonly standing: string;
  };
  /** 送养人姓名（名称） and address; both '' where nobody placed the child. */
  readonly placer: { readonly name: string; readonly address: string };
  readonly father?: AdopterOnCertificate | undefined;
  readonly mother?: AdopterOnCertificate | undefined;
  /** 住址 of the adopters */
  readonly address: string;
  /** 登记日期: on a reissue the day of the original registration. */
  readonly registeredOn: PlainDate;
  readonly registrar: string;
  /** 备注: empty, or the sentence of a reissue with its day. */
  readonly remark: string;
  /** JPEG of adopters and child, 53×35 mm; absent where it is glued by hand, and on the proof of a dissolution. */
  readonly photo?: Uint8Array | undefined;
  /** The adoption that a proof says is dissolved. */
  readonly original?: { readonly number: string; readonly registeredOn: PlainDate };
}
