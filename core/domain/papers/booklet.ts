import type { CoupleBookletKind } from '../cases/blanks.ts';
import type { PlainDate } from '../dates/plain-date.ts';

/** A person as pages 2 and 3 of a booklet name them. */
export interface PersonOnCertificate {
  readonly name: string;
  readonly sex: '男' | '女';
  readonly nationality: string;
  readonly birth: PlainDate;
  readonly idNumber: string;
}

/** Pages 2 and 3 of one booklet (结婚证、离婚证内页), first issue or reissue: marriage.md §5.2. */
export interface BookletRecord {
  readonly kind: CoupleBookletKind;
  readonly holder: string;
  /** 登记日期: on a reissue the day of the original registration. */
  readonly registeredOn: PlainDate;
  /** 结婚证字号 or 离婚证字号 */
  readonly number: string;
  /** 备注: empty, or the sentence of a reissue with its day. */
  readonly remark: string;
  /** JPEG; absent where the photo is glued by hand. 53×35 mm joint, 35×49 mm single. */
  readonly photo?: Uint8Array;
  /** In the order of page 3. */
  readonly persons: readonly [PersonOnCertificate, PersonOnCertificate];
}
