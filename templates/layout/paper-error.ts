/** Why a paper could not be made, by code; the sentences belong to the pages of the program. */
export interface PaperErrorData {
  /** Too long for its place even at the smallest size allowed there. */
  TEXT_DOES_NOT_FIT: { readonly text: string; readonly field: string; readonly minimumSize: number };
  /** Characters that no font at hand can draw. */
  MISSING_GLYPH: { readonly text: string; readonly characters: readonly string[]; readonly field: string };
  /** Characters that must not stand on a paper at all: controls, private use, lone surrogates, invisible marks. */
  CHARACTER_NOT_PRINTABLE: {
    readonly text: string;
    readonly characters: readonly string[];
    readonly reason: UnprintableReason;
    readonly field: string;
  };
  /** A font file is in none of the folders. */
  FONT_FILE_MISSING: { readonly file: string; readonly folders: readonly string[] };
  /** A font file is damaged, or of a kind that cannot be embedded here (only TrueType outlines are). */
  FONT_NOT_USABLE: { readonly file: string; readonly why: string };
  /** A photo that is neither JPEG nor PNG, or is damaged. */
  IMAGE_NOT_READABLE: { readonly field: string };
  /** No text of this form is known for the day. */
  NO_WORDING_FOR_DATE: { readonly template: string; readonly on: string };
}

export type UnprintableReason = 'control' | 'invisible' | 'private-use' | 'surrogate' | 'unassigned' | 'mark' | 'space';
export type PaperErrorCode = keyof PaperErrorData;

/** An error with a stable code and the data that a sentence about it needs. */
export class PaperError<Code extends PaperErrorCode = PaperErrorCode> extends Error {
  readonly code: Code;
  readonly data: PaperErrorData[Code];

  constructor(code: Code, data: PaperErrorData[Code]) {
    super(code);
    this.name = 'PaperError';
    this.code = code;
    this.data = data;
  }
}

/** Whether an unknown thing that was thrown is a paper error, of any code or of one. */
export function isPaperError<Code extends PaperErrorCode = PaperErrorCode>(
  error: unknown,
  code?: Code,
): error is PaperError<Code> {
  return error instanceof PaperError && (code === undefined || error.code === code);
}
