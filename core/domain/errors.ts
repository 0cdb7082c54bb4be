/**
 * Everything that can go wrong in a use case, as a stable code with data. The sentence for the clerk belongs to
 * `renderer/words` and, on the command line, to `host/cli`; no code path shows `message` to a person.
 */
export interface ErrorData {
  /** No office has been set up in this data folder yet. */
  NOT_SET_UP: Record<string, never>;
  ALREADY_SET_UP: Record<string, never>;
  /** 口令不对: no wrap of this account opens with this passphrase. */
  WRONG_PASSPHRASE: { attemptsLeft: number };
  LOCKED_OUT: { minutes: number };
  WEAK_PASSPHRASE: { leastLength: number };
  /** 密钥文件损坏: the keyring cannot be read or was changed. */
  KEYRING_DAMAGED: { detail: string };
  /** 登记库损坏 */
  DATABASE_DAMAGED: { detail: string };
  /** The database was written by a newer program. */
  DATABASE_FROM_FUTURE: { found: string; known: string };
  /** 另一个程序正在使用登记库 */
  DATABASE_IN_USE: Record<string, never>;
  /** 磁盘已满 */
  DISK_FULL: Record<string, never>;
  /** 磁盘读写出错: the disk or its file system refuses (read-only, no permission, input/output error). */
  STORAGE_FAILED: { detail: string };
  NOT_SIGNED_IN: Record<string, never>;
  NOT_ALLOWED: { roles: string };
  /** 四眼: the reviewer must be another account than the one that submitted. */
  FOUR_EYES: Record<string, never>;
  /** 查阅目的: a secret case is shown for a purpose only. */
  PURPOSE_NEEDED: Record<string, never>;
  NOT_FOUND: { what: string };
  /** Somebody else, or another window, changed it first. */
  CONFLICT: { what: string };
  INVALID: { field: string; why: string };
  WRONG_STAGE: { stage: string; action: string };
  /** The law does not let this act be done today; `rules` names the findings. */
  RULE_NOT_PASSED: { verdict: string; rules: string };
  /** 系统日期早于登记库中最后一次登记的日期 */
  CLOCK_SET_BACK: { today: string; last: string };
  /** 节假日安排缺年度: the calendar of rest days does not reach this year. */
  CALENDAR_YEAR_MISSING: { year: number };
  NUMBERS_EXHAUSTED: { letter: string; year: number };
  /** 字号起始序号: serials of this year are already taken beyond the one asked for. */
  NUMBER_TAKEN: { serial: number };
  BLANK_UNKNOWN: { printNumber: string };
  BLANK_NOT_IN_STOCK: { printNumber: string; state: string };
  /** 空白证件由其他窗口领用 */
  BLANK_HELD_BY_OTHER: { printNumber: string; window: string };
  BLANK_WRONG_KIND: { printNumber: string; kind: string };
  BLANK_RANGE_OVERLAPS: { printNumber: string };
  BLANK_RANGE_INVALID: { why: 'format' | 'order' | 'size' };
  /** No font has a glyph for these characters (生僻字), so nothing is printed. */
  MISSING_GLYPH: { text: string; characters: string };
  TEXT_DOES_NOT_FIT: { text: string; field: string };
  PHOTO_REFUSED: { why: 'type' | 'size' | 'dimensions' | 'damaged' };
  /** 附件不能接收 */
  ATTACHMENT_REFUSED: { why: string };
  /** A template file of the office does not pass its check; `problems` as JSON. */
  TEMPLATE_REFUSED: { problems: string };
  /** A table or register entry of the office does not pass its check; `problems` as JSON. */
  TABLE_REFUSED: { problems: string };
  /** 当月发放标准缺失: children are due a payment and no standard of that month is known. */
  ALLOWANCE_STANDARD_MISSING: { month: string; children: number };
  CARD_UNREADABLE: { why: string };
  CARD_READER_ABSENT: { address: string };
  PRINTER_ABSENT: { printer: string };
  PRINTER_REFUSED: { printer: string; detail: string };
}

export type ErrorCode = keyof ErrorData;

/** A failure with its code and data; thrown by use cases and adapters, carried by every transport as it is. */
export class TongbanError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly data: ErrorData[C];

  constructor(code: C, data: ErrorData[C], options?: ErrorOptions) {
    super(code, options);
    this.name = 'TongbanError';
    this.code = code;
    this.data = data;
  }
}

/** Whether an unknown failure is ours, and of which code. */
export function isTongbanError(error: unknown): error is TongbanError {
  return error instanceof TongbanError;
}
